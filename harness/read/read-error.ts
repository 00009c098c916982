/** A file that cannot be read as what it was taken for: one line, for the person who named the file. */
export class ReadError extends Error {
  override name = 'ReadError';
}
