import { closeBrowser } from "../support/inBrowser";

afterAll(closeBrowser);
