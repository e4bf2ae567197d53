import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { SaxesParser } from "saxes";
import { validateXML } from "xmllint-wasm";
import packageFile from "../package.json";
import { manifestFor } from "../scripts/manifestFor";
import { minimumExcelApi } from "./excel-host/minimumExcelApi";

const root = path.resolve(__dirname, "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const development = "https://localhost:3000/";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of the manifest in order; a manifest that is not well-formed throws. */
function elements(): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return found;
}

const all = elements();

function named(...names: readonly string[]): readonly Element[] {
  return all.filter(({ name }) => names.includes(name));
}

function idsOf(...names: readonly string[]): readonly string[] {
  return named(...names).flatMap(({ attributes }) => attributes["id"] ?? []);
}

const resources = ["bt:Image", "bt:Url", "bt:String"] as const;

function pixels(file: string): readonly [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("the manifest", () => {
  it("uses every resource it has, and has every one it uses", () => {
    const used = all.flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect([...new Set(used)].sort()).toEqual([...idsOf(...resources)].sort());
  });

  it("gives no id twice", () => {
    const ids = idsOf(...resources, "Control", "Group");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names commands the task pane has", () => {
    const commands = named("FunctionName").map((element) => element.text);
    const source = readFileSync(path.join(root, "src/taskpane/commands.ts"), "utf8");
    expect(commands).toEqual([
      "openPane",
      "check",
      "clearMarks",
      "fillForms",
      "checkBeforeSend",
      "explain",
    ]);
    for (const command of commands)
      expect(source).toMatch(new RegExp(`\\b${command}: (?:done|said)\\(`));
  });

  it("takes everything from https, and its pictures from files of the size they are said to have", () => {
    const urls = all.flatMap(({ name, attributes }) => {
      const url = attributes["DefaultValue"] ?? [];
      return /Url$|Image$|SourceLocation$/.test(name) ? url : [];
    });
    expect(urls.filter((url) => !url.startsWith(development))).toEqual([]);
    const icons = urls.filter((url) => url.endsWith(".png"));
    for (const icon of icons) {
      const file = path.join(root, icon.slice(development.length));
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, ...pixels(file)]).toEqual([icon, size, size]);
    }
    expect(icons.length).toBe(20);
  });

  it("says everything in Chinese and in English, within the lengths the schema allows", () => {
    const strings = named("bt:String", "DisplayName", "Description").filter(
      ({ attributes }) => attributes["DefaultValue"] !== undefined,
    );
    const english = named("bt:Override", "Override").map(({ attributes }) => attributes);
    expect(english.map(({ Locale }) => Locale)).toEqual(strings.map(() => "en-US"));
    const words = [
      ...strings.map(({ attributes }) => attributes["DefaultValue"]),
      ...english.map(({ Value }) => Value),
    ];
    expect(words.filter((word = "") => word.length === 0 || word.length > 250)).toEqual([]);
    const labels = strings.filter(({ attributes }) => /Label$|Title$/.test(attributes["id"] ?? ""));
    expect(
      labels.filter(({ attributes }) => (attributes["DefaultValue"] ?? "").length > 125),
    ).toEqual([]);
  });

  it("asks for the least permission and the requirement sets the code is tested with", () => {
    expect(named("Permissions").map((element) => element.text)).toEqual(["ReadWriteDocument"]);
    expect(
      named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]),
    ).toEqual([
      ["ExcelApi", minimumExcelApi],
      ["SharedRuntime", "1.1"],
    ]);
  });

  it("has the package's version and an id of its own", () => {
    expect(named("Version").map((element) => element.text)).toEqual([`${packageFile.version}.0`]);
    expect(named("Id")[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("is read by Office's own tool", async () => {
    const read = await OfficeAddinManifest.readManifestFile(path.join(root, "manifest.xml"));
    expect([read.id, read.defaultLocale, read.hosts]).toEqual([
      named("Id")[0]?.text,
      "zh-CN",
      ["Workbook"],
    ]);
  });

  it("follows the published schema, where it is at hand, but for runtimes, which came later", async () => {
    const folder = path.resolve(root, "../shared/manifest-xsd");
    const main = "OfficeAppManifestV1_1.xsd";
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const schemas = names.map((fileName) => ({
      fileName,
      contents: readFileSync(path.join(folder, fileName), "utf8"),
    }));
    const contents = text.replace(/<Runtimes>[^]*?<\/Runtimes>/, "");
    expect(contents).not.toBe(text);
    const schema = schemas.filter(({ fileName }) => fileName === main);
    const { errors } =
      schema.length === 0
        ? { errors: [] }
        : await validateXML({
            xml: [{ fileName: "manifest.xml", contents }],
            schema,
            preload: schemas.filter(({ fileName }) => fileName !== main),
          });
    expect(errors).toEqual([]);
  });
});

describe("a manifest for another address", () => {
  it("takes every file from there", () => {
    const written = manifestFor(text, "https://intranet.example.gov.cn/ontrack/");
    expect(written).not.toContain("localhost");
    expect(written).toContain('"https://intranet.example.gov.cn/ontrack/taskpane.html"');
  });

  it.each(["", "http://example.gov.cn", "example.gov.cn", "https://example.gov.cn/?a=1"])(
    "is refused for %j, with what to do",
    (base) => {
      expect(() => manifestFor(text, base)).toThrow(/不是可用的 https 地址.*--base https/);
    },
  );
});
