import { describe, expect, it } from 'vitest';
import { escapeHtml, html, scriptJson } from '../../src/report/html.ts';

describe('html', () => {
  it('escapes every value that is not markup of ours', () => {
    expect(html`<p title="${'"><b>'}">${'<i>'} & ${html`<em>${'&'}</em>`}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt; & <em>&amp;</em></p>',
    );
  });

  it('joins lists, and leaves nothing for null and false', () => {
    expect(html`<ul>${['a', html`<li>b</li>`, null, false, 3]}</ul>`.markup).toBe('<ul>a<li>b</li>3</ul>');
  });

  it('drops the indentation of a template, and no space of a value', () => {
    const value = 'two\n  lines';
    expect(
      html`<div
        class="a"
        id="b"
      >
        <p>${value}</p>
      </div>`.markup,
    ).toBe('<div class="a" id="b" ><p>two\n  lines</p></div>');
  });

  it('writes no character that HTML may not hold', () => {
    expect(escapeHtml('a\u0000b\ud800c\u009f')).toBe('a�b�c�');
  });
});

describe('JSON in a page', () => {
  it('can not end the element it stands in, and reads back the same', () => {
    const value = { '</script><!--': '\u2028\u2029<>&' };
    expect(scriptJson(value)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});
