/**
 * Thrown where Word would never answer: the pane's call stays open for ever. What was done before it stays done.
 */
export class Unanswered extends Error {
  constructor() {
    super('This is never answered.');
    this.name = 'Unanswered';
  }
}
