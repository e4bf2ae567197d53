/** Where browsers look for it, and a little beyond. */
const lookedAt = 4096;

/**
 * The encoding that an HTML text names in its own words, in a `meta` element or as XML.
 *
 * @example declaredEncoding(bytesOf('<meta charset="gb2312">')) // "gb2312"
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, lookedAt));
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return meta?.[1] ?? /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1];
}
