import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireXml, type Element } from './arbreXml';

/**
 * Les fils que les schémas d'Office attendent, dans leur ordre (learn.microsoft.com, « Add-in only manifest reference ») :
 * ceux des éléments que ce manifeste emploie. Un élément qui n'est pas ici n'a pas de fils. Office refuse en silence un
 * manifeste où deux éléments sont échangés.
 */
const FILS: Readonly<Record<string, string>> = {
  OfficeApp: 'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?',
  DisplayName: 'Override*', 'OfficeApp/Description': 'Override*', AppDomains: 'AppDomain+', 'OfficeApp/Hosts': 'Host+',
  Requirements: 'Sets? Methods?', Sets: 'Set+', DefaultSettings: 'SourceLocation RequestedWidth? RequestedHeight?',
  VersionOverrides: 'Description? Requirements? Hosts Resources? VersionOverrides?', 'VersionOverrides/Hosts': 'Host+',
  'VersionOverrides/Hosts/Host': 'Runtimes? AllFormFactors? DesktopFormFactor?', Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint?', 'AllFormFactors/ExtensionPoint': 'Script Page Metadata? Namespace?', Script: 'SourceLocation', Page: 'SourceLocation', Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+', GetStarted: 'Title Description LearnMoreUrl',
  'DesktopFormFactor/ExtensionPoint': 'OfficeTab* CustomTab*', CustomTab: 'Group+ Label', Group: 'Label Icon Control+', Icon: 'Image+',
  Control: 'Label Supertip Icon Action', Supertip: 'Title Description', Action: '(TaskpaneId? SourceLocation Title?|FunctionName)',
  Resources: 'Images? Urls? ShortStrings? LongStrings?', Images: 'Image+', Urls: 'Url+', ShortStrings: 'String+', LongStrings: 'String+', String: 'Override*',
};
/** Attributs sans lesquels l'élément ne vaut rien. */
const ATTRIBUTS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['xsi:type'], VersionOverrides: ['xsi:type'], ExtensionPoint: ['xsi:type'], Control: ['xsi:type', 'id'], Action: ['xsi:type'], Group: ['id'], CustomTab: ['id'], Runtime: ['resid', 'lifetime'], Override: ['Locale', 'Value'], Set: ['Name'],
};
/** Longueur d'un identifiant de ressource. */
const LONGUEUR_ID = 32;

/** Ce qui n'est pas à sa place, une phrase par faute. */
function fautes(e: Element, lignee: readonly string[] = []): string[] {
  const chemin = [...lignee, e.nom];
  const cle = [chemin.slice(-3), chemin.slice(-2), chemin.slice(-1)].map((c) => c.join('/')).find((c) => c in FILS);
  const attendus = cle === undefined ? '' : FILS[cle] as string;
  const modele = new RegExp(`^${attendus.replace(/[A-Za-z]+/g, '(?:<$&>)').replaceAll(' ', '')}$`);
  const ici: string[] = [];
  if (!modele.test(e.fils.map((f) => `<${f.nom}>`).join(''))) ici.push(`${chemin.join('/')} : « ${e.fils.map((f) => f.nom).join(' ')} » au lieu de « ${attendus} »`);
  for (const a of ATTRIBUTS[e.nom] ?? []) if (!e.attributs[a]) ici.push(`${chemin.join('/')} : sans ${a}`);
  for (const a of ['id', 'resid']) if ((e.attributs[a]?.length ?? 0) > LONGUEUR_ID) ici.push(`${chemin.join('/')} : ${a} de plus de ${LONGUEUR_ID} caractères`);
  return [...ici, ...e.fils.flatMap((f) => fautes(f, chemin))];
}

const xml = readFileSync(join(__dirname, '../manifest.xml'), 'utf8');

test('chaque élément du manifeste est à la place que les schémas d’Office lui donnent', () => {
  expect(fautes(lireXml(xml))).toEqual([]);
});

test.each([
  ['deux éléments échangés', (t: string) => t.replace(/( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1'), /^OfficeApp : « Id ProviderName Version /],
  ['un bouton sans bulle', (t: string) => t.replace(/<Supertip>[^]*?<\/Supertip>/, ''), /\/Control : « Label Icon Action » au lieu de/],
  ['un élément inconnu', (t: string) => t.replace('<Permissions>', '<Couleur/><Permissions>'), /^OfficeApp : « .* Couleur Permissions /],
  ['un bouton sans genre', (t: string) => t.replace('<Control xsi:type="Button"', '<Control'), /\/Control : sans xsi:type$/],
  ['un identifiant trop long', (t: string) => t.replaceAll('"Page.Url"', `"${'P'.repeat(33)}"`), /: resid de plus de 32 caractères$/],
])('%s : la faute se dit', (_titre, abimer, phrase) => {
  expect(fautes(lireXml(abimer(xml)))[0]).toMatch(phrase);
});
