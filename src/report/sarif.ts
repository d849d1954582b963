import {createHash} from 'node:crypto'
import {SarifBuilder, type SarifResultBuilder, type SarifRuleBuilder, SarifRunBuilder} from 'node-sarif-builder'
import {FINDING_CLASSES} from '../findings/classes.ts'
import type {Finding} from '../model/finding.ts'
import type {FindingClass} from '../model/finding-class.ts'
import type {Results} from '../model/results.ts'
import {oneLine, withoutCommands} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {classUrl, REPOSITORY_URL} from './links.ts'
import {kernelWords, knownWords, titleWords} from './matrix.ts'
import {type RepositoryPlace, repositoryFile, repositoryPlace} from './repository-path.ts'

/** Code scanning accepts 25,000 results per run and shows the first 5,000 by severity (GitHub: SARIF file limits). */
const MOST_RESULTS = 5000
/** Characters of a part of a message; an alert shows its beginning. */
const WORDS_LENGTH = 2000
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** The base of paths: the checkout. */
const ROOT = '%SRCROOT%'

type Run = SarifRunBuilder['run']
type Rule = SarifRuleBuilder['rule']
type Result = SarifResultBuilder['result']

/** A finding that has a place in the repository. */
interface Alert {
  finding: Finding
  place: RepositoryPlace
}

const LEVELS = {failure: 'error', warning: 'warning', notice: 'note'} as const
const ORDER = ['failure', 'warning', 'notice'] as const

/**
 * Renders results.sarif: one rule per class, one result per finding, in SARIF 2.1.0 as code scanning accepts it. The location
 * of a result is the line of C, else the line of the manifest. A finding without a place in the repository is not an alert: it
 * becomes a notification of the tool.
 */
export function renderSarif(results: Results): string {
  const findings = ORDER.flatMap(level => results.findings.filter(finding => finding.level === level))
  const placed = findings.map(finding => ({finding, place: placeOf(finding, results)}))
  const homeless = placed.filter(({place}) => place === null).map(({finding}) => finding)
  const alerts: Alert[] = placed.flatMap(({finding, place}) => (place === null ? [] : [{finding, place}]))

  const log = new SarifBuilder({$schema: SCHEMA})
  const runBuilder = new SarifRunBuilder().initSimple({
    toolDriverName: results.tool.name,
    toolDriverVersion: results.tool.version,
    url: REPOSITORY_URL,
  })
  const {run} = runBuilder
  run.tool.driver.rules = Object.entries(FINDING_CLASSES).map(([id, meaning]) => ruleOf(id as FindingClass, meaning))
  const shown = alerts.slice(0, MOST_RESULTS)
  const prints = fingerprints(shown)
  run.results = shown.map((alert, index) => resultOf(alert, prints[index] ?? {}, results))
  run.artifacts = [...new Set(shown.map(({place}) => uriOf(place.file)))].map(uri => ({
    location: {uri, uriBaseId: ROOT},
  }))
  run.invocations = [invocationOf(results, homeless, alerts.length - shown.length)]
  run.columnKind = 'unicodeCodePoints'
  log.addRun(runBuilder)
  return `${withoutCommands(JSON.stringify(log.buildSarifOutput(), null, 2))}\n`
}

/** Returns the place of a finding. A finding about the whole run gets the first line of the manifest. */
function placeOf(finding: Finding, results: Results): RepositoryPlace | null {
  const place = repositoryPlace(finding, results)
  const file = place !== null || results.manifest === null ? null : repositoryFile(results.manifest, results)
  return file === null ? place : {file, line: 1, column: null, isSource: false}
}

function ruleOf(id: FindingClass, meaning: string): Rule {
  const sentence = `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`
  const helpUri = classUrl(id)
  return {
    id,
    name: id
      .split('_')
      .map(word => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
      .join(''),
    shortDescription: {text: sentence},
    fullDescription: {text: sentence},
    help: {
      text: `${sentence} Causes and remedies: ${helpUri}`,
      markdown: `${sentence} [Causes and remedies](${helpUri})`,
    },
    helpUri,
    properties: {tags: ['ebpf', 'compatibility'], precision: 'very-high'},
  }
}

function resultOf({finding, place}: Alert, partialFingerprints: Record<string, string>, results: Results): Result {
  const {level, artifact, program, otherPrograms, map, kernels, source} = finding
  return {
    ruleId: finding.class,
    level: LEVELS[level],
    message: {text: messageOf(finding, results)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: uriOf(place.file), uriBaseId: ROOT},
          region: {
            startLine: place.line,
            ...(place.column === null ? {} : {startColumn: place.column}),
            ...(place.isSource && source !== null && source.text.trim() !== ''
              ? {snippet: {text: oneLine(source.text)}}
              : {}),
          },
        },
      },
    ],
    partialFingerprints,
    // Code scanning shows these as closed (SARIF 2.1.0, 3.27.23 and 3.35).
    ...(finding.known === null
      ? {}
      : {
          suppressions: [
            {kind: 'external' as const, status: 'accepted' as const, justification: oneLine(knownWords(finding.known))},
          ],
        }),
    properties: {
      artifact: nameOrNull(artifact),
      programs: [program, ...otherPrograms].flatMap(name => (name === null ? [] : [oneLine(name)])),
      map: nameOrNull(map),
      kernels: kernels.map(kernel => oneLine(kernel)),
    },
  }
}

function nameOrNull(name: string | null): string | null {
  return name === null ? null : oneLine(name)
}

/**
 * Returns fingerprints that stay the same if lines move and kernels change; a counter separates findings with equal ones.
 * Code scanning uses only `primaryLocationLineHash`, which github/codeql-action (src/fingerprints.ts) computes from the text
 * of the line. It is set here only for alerts of the same rule on the same line, which would become one.
 */
function fingerprints(alerts: readonly Alert[]): Record<string, string>[] {
  const seen = new Map<string, number>()
  const lines = alerts.map(({finding, place}) => JSON.stringify([finding.class, place.file, place.line]))
  const perLine = new Map<string, number>()
  for (const line of lines) perLine.set(line, (perLine.get(line) ?? 0) + 1)
  return alerts.map(({finding: {class: kind, artifact, program, map}}, index) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([kind, artifact, program, map]))
      .digest('hex')
      .slice(0, 32)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    const print = `${hash}:${count}`
    const isAlone = perLine.get(lines[index] ?? '') === 1
    return {'bpfcompatFinding/v1': print, ...(isAlone ? {} : {primaryLocationLineHash: print})}
  })
}

function messageOf(finding: Finding, results: Results): string {
  const {artifact, words, remedy, reproduce} = finding
  const subject = artifact === null ? '' : `${oneLine(artifact, 100)}: `
  return withoutLinks(
    [
      sentence(`${subject}${titleWords(finding)}`),
      sentence(`On ${kernelWords(finding, results)}${words === null ? '' : `: ${oneLine(words)}`}`),
      sentence(oneLine(remedy, WORDS_LENGTH)),
      `Reproduce: ${oneLine(reproduce, WORDS_LENGTH)}`,
    ].join('\n'),
  )
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}

/** `[text](target)` is a link in any message (SARIF 2.1.0, 3.11.6): a space breaks it. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (')
}

/** Returns a relative URI reference for a path with any characters. */
function uriOf(file: string): string {
  return file
    .split('/')
    .map(part => encodeURIComponent(part))
    .join('/')
}

function invocationOf(
  {gate, startedAt}: Results,
  homeless: readonly Finding[],
  left: number,
): NonNullable<Run['invocations']>[number] {
  const notifications = [
    ...homeless.slice(0, MOST_RESULTS).map(finding => ({
      level: LEVELS[finding.level],
      message: {text: withoutLinks(sentence(titleWords(finding)))},
      associatedRule: {id: finding.class},
    })),
    ...(left > 0
      ? [
          {
            level: 'warning' as const,
            message: {text: `${plural(left, 'more finding')} in results.json: code scanning shows ${MOST_RESULTS}.`},
          },
        ]
      : []),
  ]
  return {
    executionSuccessful: gate.status !== 'error',
    startTimeUtc: startedAt,
    ...(notifications.length === 0 ? {} : {toolExecutionNotifications: notifications}),
  }
}
