import { Inflate } from 'fflate';
import { crc32 } from '../../domaine/crc32';
import { abime, Refus } from './lecture';
import { enMo, ENTREES_MAX, OCTETS_DECOMPRESSES_MAX } from './limites';

interface Entree {
  readonly nom: string;
  readonly methode: number;
  readonly chiffree: boolean;
  readonly crc: number;
  readonly comprime: number;
  readonly taille: number;
  readonly debut: number;
}

const FIN_REPERTOIRE = 0x06054b50, ENTREE_REPERTOIRE = 0x02014b50, ENTREE_LOCALE = 0x04034b50, LOCALISEUR_ZIP64 = 0x07064b50;
/** Commentaire d'archive le plus long (65 535 octets) et enregistrement de fin (22). */
const RECUL_MAX = 65_557;
const STOCKEE = 0, DEFLATE = 8;
/** Octets comprimés donnés d'un coup au décompresseur : DEFLATE les grossit au plus 1 032 fois, donc 17 Mo. */
const TRANCHE = 16_384;
/** Octets rendus d'un coup au lecteur. */
const MORCEAU = 65_536;

/** Une archive ZIP, lue en flux : rien n'est décompressé avant d'être demandé, et la taille réelle est bornée. */
export class Archive {
  private readonly vue: DataView;
  private readonly entrees = new Map<string, Entree>();
  private reste = OCTETS_DECOMPRESSES_MAX;

  constructor(private readonly octets: Uint8Array) {
    this.vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    try {
      this.lireRepertoire();
    } catch (e) {
      throw e instanceof RangeError ? abime('archive tronquée ou incohérente', e) : e;
    }
  }

  contient(nom: string): boolean {
    return this.entrees.has(nom);
  }

  /** La taille annoncée d'une partie, décompressée ; `null` si elle n'y est pas. */
  taille(nom: string): number | null {
    return this.entrees.get(nom)?.taille ?? null;
  }

  /** Donne à `recevoir` le contenu décompressé de `nom`, morceau par morceau, et vérifie sa taille et sa somme de contrôle. */
  lire(nom: string, recevoir: (morceau: Uint8Array) => void): void {
    const entree = this.entrees.get(nom);
    if (!entree) throw abime(`partie « ${nom} » absente`);
    if (entree.chiffree) throw new Refus('Le classeur {fichier} est protégé par un mot de passe : ouvrez-le, retirez le mot de passe, puis enregistrez-le de nouveau.');
    if (entree.taille > this.reste) throw demesuree();
    let taille = 0, crc = 0;
    this.decompresser(entree, (bloc) => {
      taille += bloc.length;
      this.reste -= bloc.length;
      if (this.reste < 0) throw demesuree();
      if (taille > entree.taille) throw abime(`« ${nom} » : taille annoncée fausse`);
      crc = crc32(bloc, crc);
      for (let i = 0; i < bloc.length; i += MORCEAU) recevoir(bloc.subarray(i, i + MORCEAU));
    });
    if (taille !== entree.taille || crc !== entree.crc) throw abime(`« ${nom} » : contenu altéré`);
  }

  private decompresser(entree: Entree, recevoir: (bloc: Uint8Array) => void): void {
    const donnees = this.donnees(entree);
    if (entree.methode === STOCKEE) {
      recevoir(donnees);
      return;
    }
    if (entree.methode !== DEFLATE) throw abime(`« ${entree.nom} » : compression inconnue`);
    const inflate = new Inflate(recevoir);
    try {
      for (let i = 0; i === 0 || i < donnees.length; i += TRANCHE) inflate.push(donnees.subarray(i, i + TRANCHE), i + TRANCHE >= donnees.length);
    } catch (e) {
      throw e instanceof Refus || !estErreurFflate(e) ? e : abime(`« ${entree.nom} » : compression altérée`, e);
    }
  }

  private donnees(entree: Entree): Uint8Array {
    const p = entree.debut;
    if (p + 30 > this.octets.length || this.vue.getUint32(p, true) !== ENTREE_LOCALE) throw abime(`« ${entree.nom} » introuvable`);
    const debut = p + 30 + this.vue.getUint16(p + 26, true) + this.vue.getUint16(p + 28, true);
    if (debut + entree.comprime > this.octets.length) throw abime(`« ${entree.nom} » tronqué`);
    return this.octets.subarray(debut, debut + entree.comprime);
  }

  private lireRepertoire(): void {
    const fin = this.finRepertoire();
    let nombre = this.vue.getUint16(fin + 10, true);
    let p = this.vue.getUint32(fin + 16, true);
    if (p === 0xffffffff && this.vue.getUint32(fin - 20, true) === LOCALISEUR_ZIP64) {
      const fin64 = Number(this.vue.getBigUint64(fin - 12, true));
      nombre = Number(this.vue.getBigUint64(fin64 + 32, true));
      p = Number(this.vue.getBigUint64(fin64 + 48, true));
    }
    if (nombre > ENTREES_MAX) throw abime('trop de parties');
    for (let i = 0; i < nombre; i++) {
      if (this.vue.getUint32(p, true) !== ENTREE_REPERTOIRE) throw abime('répertoire de l’archive illisible');
      const [nom, extra, commentaire] = [28, 30, 32].map((d) => this.vue.getUint16(p + d, true)) as [number, number, number];
      const entree: Entree = {
        nom: new TextDecoder().decode(this.octets.subarray(p + 46, p + 46 + nom)).replaceAll('\\', '/'),
        chiffree: (this.vue.getUint16(p + 8, true) & 1) !== 0,
        methode: this.vue.getUint16(p + 10, true),
        crc: this.vue.getUint32(p + 16, true),
        ...this.tailles(p, p + 46 + nom, extra),
      };
      if (this.entrees.has(entree.nom)) throw abime(`« ${entree.nom} » en double`);
      this.entrees.set(entree.nom, entree);
      p += 46 + nom + extra + commentaire;
    }
  }

  /** Tailles et place d'une entrée ; celles qui valent 0xFFFFFFFF sont dans le champ Zip64, dans cet ordre. */
  private tailles(p: number, extra: number, longueur: number): Pick<Entree, 'taille' | 'comprime' | 'debut'> {
    const champs = [24, 20, 42].map((d) => this.vue.getUint32(p + d, true));
    let zip64 = 0;
    for (let q = extra; q + 4 <= extra + longueur; q += 4 + this.vue.getUint16(q + 2, true)) if (this.vue.getUint16(q, true) === 1) zip64 = q + 4;
    const [taille, comprime, debut] = champs.map((champ) => {
      if (champ !== 0xffffffff || zip64 === 0) return champ;
      zip64 += 8;
      return Number(this.vue.getBigUint64(zip64 - 8, true));
    }) as [number, number, number];
    return { taille, comprime, debut };
  }

  private finRepertoire(): number {
    const limite = Math.max(0, this.octets.length - RECUL_MAX);
    for (let p = this.octets.length - 22; p >= limite; p--) if (this.vue.getUint32(p, true) === FIN_REPERTOIRE) return p;
    throw abime('archive tronquée : sa fin manque');
  }
}

function demesuree(): Refus {
  return new Refus(`Le classeur {fichier} dépasse ${enMo(OCTETS_DECOMPRESSES_MAX)} une fois décompressé, la limite de lecture : gardez la seule feuille du tableau et enregistrez-la dans un classeur neuf.`);
}

/** fflate lève des `Error` qui portent un code numérique. */
function estErreurFflate(e: unknown): boolean {
  return e instanceof Error && typeof (e as { code?: unknown }).code === 'number';
}
