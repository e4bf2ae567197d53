const deed = /^(?:完成|通过|建成|实现|启动|形成|达到)\p{Script=Han}{1,12}$/u;

/**
 * Whether a target asks for a deed rather than a figure.
 *
 * @param key half-width, without spaces.
 * @example isDeed("通过验收") // true
 */
export function isDeed(key: string): boolean {
  return deed.test(key);
}
