/** The address a manifest is written for while the add-in is developed. */
const development = "https://localhost:3000";

/**
 * The manifest for another address: every file is taken from there.
 *
 * @param base an https address, with or without a path; a slash at its end does not matter.
 * @throws Error when it is no https address; Excel loads add-ins from no other.
 * @example manifestFor(xml, "https://intranet.example.gov.cn/ontrack/")
 */
export function manifestFor(manifest: string, base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(
      `“${base}”不是可用的 https 地址。Excel 只从 https 地址加载插件，例如 --base https://intranet.example.gov.cn/ontrack\n` +
        "Excel loads add-ins from https addresses only, without a query, a fragment or a user name.",
    );
  }
  const address = url.href.replace(/\/$/, "").replaceAll("&", "&amp;");
  return manifest.replaceAll(development, () => address);
}
