import { accountWords } from './account/index.ts';
import { helpSentencesWords } from './help-sentences/index.ts';
