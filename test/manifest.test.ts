import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { SaxesParser } from "saxes";
import { validateXML } from "xmllint-wasm";
import packageFile from "../package.json";
import { manifestFor } from "../scripts/manifestFor";
import { neededExcelApi } from "../src/taskpane/neededExcelApi";

const root = path.resolve(__dirname, "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const development = "https://localhost:3000/";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Every element of the manifest in order; a manifest that is not well-formed throws. */
function elements(): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    found.push(element);
    open.at(-1)?.children.push(element);
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

function setsOf(name: string): readonly (readonly (string | undefined)[])[] {
  return named(name).map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
}

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
      expect(source).toMatch(new RegExp(`\\b${command}: (?:done|shows)\\(`));
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
    expect(icons.length).toBe(26);
  });

  it("shows every command and the group with an icon of 16, 32, 64 and 80 pixels", () => {
    const icons = named("Icon").map(({ children }) =>
      children.map(({ attributes }) => [attributes["size"], attributes["resid"]]),
    );
    const drawn = ["App", "App", "Check", "Clear", "Fill", "Send", "Explain"];
    const sizes = ["16", "32", "64", "80"];
    expect(icons).toEqual(drawn.map((name) => sizes.map((size) => [size, `${name}.${size}`])));
  });

  it("says everything in Chinese and in English, within the lengths the schema allows", () => {
    const listed = named("bt:ShortStrings", "bt:LongStrings").flatMap(({ name, children }) =>
      children.map((string) => ({ string, most: name === "bt:ShortStrings" ? 125 : 250 })),
    );
    const [name, description] = [named("DisplayName"), named("Description")];
    const said = [
      ...listed,
      ...name.map((string) => ({ string, most: 125 })),
      ...description
        .filter(({ attributes }) => "DefaultValue" in attributes)
        .map((string) => ({ string, most: 250 })),
    ];
    expect(said.length).toBe(17);
    for (const { string, most } of said) {
      const chinese = string.attributes["DefaultValue"] ?? "";
      const [english, ...more] = string.children.map(({ attributes }) => attributes);
      expect([english?.["Locale"], more]).toEqual(["en-US", []]);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english?.["Value"]).toMatch(/^[\x20-\x7e]+$/);
      expect(Math.max(chinese.length, english?.["Value"]?.length ?? 0)).toBeLessThanOrEqual(most);
    }
  });

  it("asks for the least permission and the requirement sets the code is tested with", () => {
    expect(named("Permissions").map((element) => element.text)).toEqual(["ReadWriteDocument"]);
    expect(setsOf("bt:Set")).toEqual([
      ["ExcelApi", neededExcelApi],
      ["SharedRuntime", "1.1"],
    ]);
  });

  it("lets an older Excel open the pane, which says there that it is too old", () => {
    expect(setsOf("Set")).toEqual([["ExcelApi", "1.1"]]);
  });

  it("has the package's version and an id of its own", () => {
    expect(named("Version").map((element) => element.text)).toEqual([`${packageFile.version}.0`]);
    expect(named("Id")[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("is read by Office's own tool", async () => {
    const read = await OfficeAddinManifest.readManifestFile(path.join(root, "manifest.xml"));
    expect([read.id, read.displayName, read.defaultLocale, read.hosts]).toEqual([
      named("Id")[0]?.text,
      "指标在轨",
      "zh-CN",
      ["Workbook"],
    ]);
  });
});

const schemaFolder = path.resolve(root, "../shared/manifest-xsd");

if (existsSync(schemaFolder)) {
  const schemas = readdirSync(schemaFolder).map((fileName) => ({
    fileName,
    contents: withRuntimes(readFileSync(path.join(schemaFolder, fileName), "utf8")),
  }));
  const isMain = ({ fileName }: { fileName: string }) => fileName === "OfficeAppManifestV1_1.xsd";

  const faults = async (contents: string): Promise<readonly string[]> => {
    const { errors } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents }],
      schema: schemas.filter(isMain),
      preload: schemas.filter((schema) => !isMain(schema)),
    });
    return errors.map(({ message }) => message);
  };

  describe("the published schema", () => {
    it("accepts the manifest", async () => {
      await expect(faults(text)).resolves.toEqual([]);
    });

    it("sees a command without its tip", async () => {
      const without = text.replace(/<Supertip>[^]*?<\/Supertip>/, "");
      await expect(faults(without)).resolves.toEqual([
        expect.stringContaining(
          "Expected is ( {http://schemas.microsoft.com/office/taskpaneappversionoverrides}Supertip )",
        ),
      ]);
    });
  });
}

/** The schema of the commands with the runtimes of [MS-OWEMXML] 2.2.209, which came after this edition of it. */
function withRuntimes(schema: string): string {
  return schema
    .replace(
      '<xs:element name="AllFormFactors"',
      '<xs:element name="Runtimes" type="Runtimes" minOccurs="0" />$&',
    )
    .replace(
      '<xs:complexType name="Host" abstract="true">',
      `<xs:complexType name="Runtime">
        <xs:attribute name="resid" type="bt:ReferenceId" use="required" />
        <xs:attribute name="lifetime">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="short" />
              <xs:enumeration value="long" />
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>
      <xs:complexType name="Runtimes">
        <xs:sequence><xs:element name="Runtime" type="Runtime" maxOccurs="unbounded" /></xs:sequence>
      </xs:complexType>
      $&`,
    );
}

describe("a manifest for another address", () => {
  it("takes every file from there", () => {
    const written = manifestFor(text, "https://intranet.example.gov.cn/ontrack/");
    expect(written).not.toContain("localhost");
    expect(written).toContain('"https://intranet.example.gov.cn/ontrack/taskpane.html"');
  });

  it("takes an address with signs that mean something else in XML", () => {
    const written = manifestFor(text, "https://example.gov.cn/a&b/$&");
    expect(written).toContain('"https://example.gov.cn/a&amp;b/$&amp;/taskpane.html"');
  });

  it.each([
    "",
    "http://example.gov.cn",
    "example.gov.cn",
    "https://example.gov.cn/?a=1",
    "https://me@example.gov.cn",
  ])("is refused for %j, with what to do", (base) => {
    expect(() => manifestFor(text, base)).toThrow(/不是可用的 https 地址.*--base https/);
  });
});
