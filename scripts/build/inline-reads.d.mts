export function inlineReads(code: string): string;
