/** An identifier in SQL: the one place where a name becomes part of a statement. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in SQL, for the few statements that take no bound values (`COMMENT ON`). */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
