/** Writes docs/rules.md from the list of rules. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { rulesPage } from "./rulesPage";
import { root } from "./runCommand";

writeFileSync(path.join(root, "docs/rules.md"), rulesPage());
