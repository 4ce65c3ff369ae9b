import { writeStatementsDown } from './seen-statements.ts';

writeStatementsDown();
