/** Whether a text is what a pattern says, in which `*` stands for any text (of any length) and all else for itself. */
export function matchesPattern(pattern: string, text: string): boolean {
  const [start = '', ...others] = pattern.split('*');
  const end = others.pop();
  if (end === undefined) return text === start;
  const stop = text.length - end.length;
  if (start.length > stop || !text.startsWith(start) || !text.endsWith(end)) return false;
  // The first place that fits leaves the most for the parts that follow.
  let from = start.length;
  for (const part of others) {
    const found = text.indexOf(part, from);
    if (found < 0 || found + part.length > stop) return false;
    from = found + part.length;
  }
  return true;
}
