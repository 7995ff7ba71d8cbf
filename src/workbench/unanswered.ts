/**
 * Thrown where Word would never answer: whoever serves the pane lets the call rest. What was done before stays done.
 */
export class Unanswered extends Error {
  constructor() {
    super('This is never answered.');
    this.name = 'Unanswered';
  }
}
