import { describe, expect, it } from 'vitest';
import { temporaryFolder, textOf } from './written.ts';

const folder = await temporaryFolder();

describe('graphml', () => {
  it('is well-formed, escapes every sign, and types its attributes', async () => {
    const text = await textOf('graphml', 'internal', folder);
    expect(text).toContain('&lt;b&gt;&amp;&quot;]]&gt;\uFFFD');
    expect(text).toContain('attr.name="persons" attr.type="long"');
    const open: string[] = [];
    const closed: (readonly [opened: string | undefined, closed: string])[] = [];
    for (const [, close, name = '', , empty] of text
      .slice(text.indexOf('?>') + 2)
      .matchAll(/<(\/?)([a-z]+)((?:\s[\w.:]+="[^"<]*")*)(\/?)>/g)) {
      if (close === '/') closed.push([open.pop(), name]);
      else if (empty !== '/') open.push(name);
    }
    expect(open).toEqual([]);
    expect(closed.length).toBeGreaterThan(50);
    expect(closed.filter(([opened, name]) => opened !== name)).toEqual([]);
    expect(text.replaceAll(/<\/?[a-z]+(?:\s[\w.:]+="[^"<]*")*\/?>/g, '').slice(40)).not.toMatch(/[<>]/);
  });

  it('leaves out what is hidden', async () => {
    const text = await textOf('graphml', 'public', folder);
    expect(text).not.toContain('null');
    expect(text).not.toContain('person:');
  });
});
