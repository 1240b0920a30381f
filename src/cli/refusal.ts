/** What a command does not do, and what to do about it. Its message is for the reader of the terminal. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    message: string,
    readonly exitCode: 1 | 2 | 3 = 1,
  ) {
    super(message);
  }
}

/** A call that no command understands. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
