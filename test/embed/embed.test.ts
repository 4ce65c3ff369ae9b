import { afterAll, beforeAll } from 'vitest';
import { badInputTests } from './bad-input.ts';
import { forumTests } from './forums.ts';
import { hostTests } from './hosts.ts';
import { roomTests } from './room.ts';
import { setStage, type Stage } from './stage.ts';
import { waysInTests } from './ways-in.ts';

let stage: Stage;
const staged = () => stage;

// One demo for all of it: to start one takes longer than most of what is tried here.
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

roomTests(staged);
hostTests(staged);
badInputTests(staged);
waysInTests(staged);
forumTests(staged);
