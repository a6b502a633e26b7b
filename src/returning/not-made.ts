/** Why edits cannot be made, in Dutch. */
export class NotMade extends Error {
  override readonly name = 'NotMade';
}
