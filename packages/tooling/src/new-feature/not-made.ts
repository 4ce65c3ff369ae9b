/** Why nothing was made, in one line for whoever asked; no file was touched. */
export class NotMade extends Error {
  override readonly name = 'NotMade';
}
