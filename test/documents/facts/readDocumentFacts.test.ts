import { readDocumentFacts } from "../../../src/documents/facts/readDocumentFacts";
import type { SourceDocument } from "../../../src/documents/SourceDocument";

function textOf(...lines: readonly string[]): SourceDocument {
  return {
    blocks: lines.map((text, index) => ({ kind: "paragraph", line: index + 1, text })),
  };
}

describe("what a document says of itself", () => {
  test("a notice that passes a plan on", () => {
    const facts = readDocumentFacts(
      textOf(
        "索引号: A1/2024-01 成文日期: 2024-03-08",
        "文件编号: 云政办发〔2024〕7号 发布机构: 云溪市人民政府",
        "云溪市人民政府办公室关于印发云溪市县域医疗提升方案(2024—2026年)的通知",
        "云政办发〔2024〕7号",
        "各区县人民政府:",
        "根据国办发〔2021〕18号要求,现印发给你们。",
        "云溪市人民政府办公室",
        "20240306",
        "云溪市县域医疗提升方案",
      ),
    );
    expect(facts).toEqual({
      title: "云溪市县域医疗提升方案（2024—2026年）",
      document: {
        number: "云政办发〔2024〕7号",
        issuer: "云溪市人民政府办公室",
        issuedOn: "2024-03-06",
      },
    });
  });

  test("the title of a quoted plan loses its quotation marks and spaces", () => {
    const facts = readDocumentFacts(
      textOf("关于印发《云溪市医院管理 实施方案》的通知", "云溪市卫生健康委员会", "2022年4月5日"),
    );
    expect(facts).toEqual({
      title: "云溪市医院管理实施方案",
      document: { number: "", issuer: "云溪市卫生健康委员会", issuedOn: "2022-04-05" },
    });
  });

  test("a draft without number and signature", () => {
    const facts = readDocumentFacts(
      textOf("高质量发展实施方案", "(征求意见稿)", "为贯彻国办发〔2021〕18号文件,制定本方案。"),
    );
    expect(facts).toEqual({
      title: "高质量发展实施方案",
      document: { number: "", issuer: "", issuedOn: null },
    });
  });

  test("the day the page names where nobody signed", () => {
    const facts = readDocumentFacts(textOf("成文日期: 2023-10-25 公开时限: 长期", "目标表"));
    expect(facts.document.issuedOn).toBe("2023-10-25");
  });

  test("an empty document", () => {
    expect(readDocumentFacts(textOf())).toEqual({
      title: "",
      document: { number: "", issuer: "", issuedOn: null },
    });
  });
});
