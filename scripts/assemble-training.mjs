// The training page: pkg/training/, a folder that works from a file or as a SCORM 1.2 package. Its sources are in
// js/training. Nothing can be fetched from a file, so the scenarios of the lessons are inside the script.

import { build } from "esbuild";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { LANGUAGES } from "../js/core/languages.js";
import { resolve } from "../js/training/lesson.js";
import lessons from "../js/training/lessons.js";
import { bundling, dataModule, withNumbers } from "./bundle.mjs";

const sources = fileURLToPath(new URL("../js/training", import.meta.url));

/**
 * Writes the folder.
 *
 * @param {string} folder
 * @param {{ version: string, scenarios: object[] }} from `scenarios` are all scenarios, in the form of scenarios.js
 */
export async function assembleTraining(folder, { version, scenarios }) {
  mkdirSync(folder, { recursive: true });
  const resolved = lessons.map((lesson) => resolve(filled(lesson), scenarios));
  await build({
    ...bundling([dataModule("#lessons", resolved)]),
    entryPoints: [`${sources}/page.js`],
    outfile: `${folder}/training.js`,
    format: "iife", // a module does not load from a file
  });
  // The style sheet takes in the colours of the elements.
  await build({
    entryPoints: [`${sources}/training.css`],
    outfile: `${folder}/training.css`,
    bundle: true,
    logLevel: "warning",
  });
  for (const name of ["index.html", "README.md"]) cpSync(`${sources}/${name}`, `${folder}/${name}`);
  writeFileSync(`${folder}/imsmanifest.xml`, manifestOf(resolved, version));
}

/** The same value with the numbers of the law in its texts, which are listed by language. */
function filled(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(filled);
  const entry = ([key, inner]) => [key, LANGUAGES.includes(key) ? withNumbers(inner, key) : filled(inner)];
  return Object.fromEntries(Object.entries(value).map(entry));
}

/** The manifest of SCORM 1.2. Each lesson is an item with its own score. */
export function manifestOf(lessons, version) {
  const escape = (text) =>
    text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
  const item = ({ id, title }) => `
      <item identifier="item-${id}" identifierref="page" parameters="?lesson=${id}">
        <title>${LANGUAGES.map((lang) => escape(title[lang])).join(" / ")}</title>
      </item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="part301-training" version="${escape(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lessons">
    <organization identifier="lessons">
      <title>Placement and visitation in Illinois foster care: 89 Ill. Adm. Code 301</title>${lessons.map(item).join("")}
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html" />
      <file href="training.css" />
      <file href="training.js" />
    </resource>
  </resources>
</manifest>
`;
}
