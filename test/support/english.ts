import { loadFurtherFindings } from "../../src/i18n/furtherFindings";
import { loadLanguage } from "../../src/i18n/loadLanguage";

/** Tests have all words; the front doors fetch English, and the words of some views, when somebody asks for them. */
beforeAll(() => Promise.all([loadLanguage("en"), loadFurtherFindings()]));
