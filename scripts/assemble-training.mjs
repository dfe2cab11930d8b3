// The training page: pkg/training/, one folder that works from a file or as a SCORM 1.2 package. js/training has its
// sources; the scenarios that the lessons name are put inside the script, since nothing can be fetched from a file.

import { build } from "esbuild";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { resolve } from "../js/training/lesson.js";
import lessons from "../js/training/lessons.js";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Writes the folder.
 *
 * @param {string} folder
 * @param {{ version: string, scenarios: object[] }} from every scenario, as scenarios.js has them
 */
export async function assembleTraining(folder, { version, scenarios }) {
  mkdirSync(folder, { recursive: true });
  const resolved = JSON.stringify(lessons.map((lesson) => resolve(lesson, scenarios)));
  await build({
    entryPoints: [at("js/training/page.js")],
    outfile: `${folder}/training.js`,
    format: "iife", // a module does not load from a file
    bundle: true,
    minify: true,
    target: "es2022",
    platform: "neutral",
    loader: { ".wasm": "base64", ".json": "text", ".css": "text" },
    legalComments: "none",
    charset: "ascii",
    logLevel: "warning",
    plugins: [
      {
        name: "lessons",
        setup(build) {
          build.onResolve({ filter: /^#lessons$/ }, () => ({ path: "lessons", namespace: "lessons" }));
          build.onLoad({ filter: /.*/, namespace: "lessons" }, () => ({
            contents: resolved,
            loader: "json",
          }));
        },
      },
    ],
  });
  for (const name of ["index.html", "training.css", "README.md"])
    cpSync(at(`js/training/${name}`), `${folder}/${name}`);
  writeFileSync(`${folder}/imsmanifest.xml`, manifestOf(lessons, version));
}

/** The manifest of SCORM 1.2: each lesson is an item of its own, with a score of its own. */
export function manifestOf(lessons, version) {
  const escape = (text) =>
    text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
  const item = ({ id, title }) => `
      <item identifier="item-${id}" identifierref="page" parameters="?lesson=${id}">
        <title>${escape(title.en)} / ${escape(title.es)}</title>
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
