import { loadLanguage } from "../../src/i18n/loadLanguage";

/** Tests speak both languages; the front doors fetch English when somebody asks for it. */
beforeAll(() => loadLanguage("en"));
