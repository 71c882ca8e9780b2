import type { ClasseurSimule } from './classeurSimule';
import { ErreurHote, type CodeErreur } from './erreurs';
import { messagesDe } from './evenements';
import { Fonctions } from './fonctions';
import { racine } from './objets/classeur';
import { executer, type Lot, type Memoire } from './protocole';

/** Ce que le client cherche sous le nom global `_richApiNativeBridge` à son chargement : un canal de textes JSON. */
export interface CanalNatif {
  sendMessageToHost?(texte: string): void;
  onMessageFromHost?(texte: string): void;
}

interface Message { readonly id: number; readonly type: number; readonly flags?: number; readonly message: { readonly body: unknown } }
const TYPE = { requete: 1, reponse: 2, evenements: 3 };
/** Ce que le client dit de sa requête : elle écrit ; elle attend la fin de la saisie (`delayForCellEdit`) au lieu d’être refusée. */
const DRAPEAU = { ecrit: 1, attendLaSaisie: 64 };

/** L’hôte, côté protocole : répond aux requêtes du client sur un classeur simulé et lui dit les événements. Sans Node ni page. */
export class Pont {
  readonly fonctions = new Fonctions((entrees) => this.envoyer({ type: TYPE.evenements, message: { entries: entrees } }));
  /** Membres d’Excel demandés que l’hôte ne connaît pas, et défauts de l’hôte : un essai vérifie que la liste reste vide. */
  readonly inconnus: string[] = [];
  /** Les requêtes reçues, pour qu’un essai compte les allers-retours. */
  readonly requetes: Lot[] = [];
  /** Octets d’une requête ou d’une réponse, au plus : 5 Mo sur le web. */
  tailleMax = Infinity;
  private saisie = false;
  private reunion: { faite: boolean } | null = null;
  private enAttente: Message[] = [];
  private readonly memoire: Memoire;

  constructor(readonly classeur: ClasseurSimule, readonly canal: CanalNatif = {}) {
    canal.sendMessageToHost = (texte) => this.recevoir(JSON.parse(texte) as Message);
    this.memoire = {
      racine: () => racine(classeur), neufs: this.fonctions.objets, references: new Map(), derniere: 0, inconnus: this.inconnus,
      existe: (o) => !o.plage || classeur.feuilles.includes(o.plage.feuille),
    };
    classeur.ecouter((e) => {
      const entrees = messagesDe(e, classeur.abonnements);
      if (entrees.length > 0) setTimeout(() => this.envoyer({ type: TYPE.evenements, message: { entries: entrees } }), 0);
    });
  }

  /** Excel passe en saisie d’une cellule, ou en sort : il sert alors les requêtes qui attendaient. */
  enSaisie(saisie: boolean): void {
    this.saisie = saisie;
    const attendues = saisie ? [] : this.enAttente.splice(0);
    for (const m of attendues) this.recevoir(m);
  }

  private recevoir(m: Message): void {
    if (m.type !== TYPE.requete) return;
    if (this.saisie && leve(m, DRAPEAU.attendLaSaisie)) this.enAttente.push(m);
    else setTimeout(() => this.envoyer({ id: m.id, type: TYPE.reponse, message: this.saisie ? refuser('InvalidOperationInCellEditMode', 400) : this.repondre(m) }), 0);
  }

  /** Excel fait une étape d’annulation de chaque requête qui change le classeur. */
  private repondre(m: Message): object {
    const { classeur } = this;
    const { body } = m.message;
    const recue = typeof body === 'string' ? body : JSON.stringify(body);
    if (recue.length > this.tailleMax) return refuser('RequestPayloadSizeLimitExceeded', 413);
    const lot = JSON.parse(recue) as Lot;
    this.requetes.push(lot);
    const etat = leve(m, DRAPEAU.ecrit) ? classeur.retenir() : null;
    classeur.auteur = 'complement';
    const reponse = executer(lot, this.memoire);
    classeur.auteur = 'utilisateur';
    if (etat?.change() && !this.reunion?.faite) {
      classeur.empiler(etat);
      if (this.reunion) this.reunion.faite = true;
    }
    const texte = JSON.stringify(reponse);
    return texte.length > this.tailleMax ? refuser('ResponsePayloadSizeLimitExceeded', 413) : { statusCode: 200, headers: {}, body: texte };
  }

  /** Réunit en une étape d’annulation les requêtes faites d’ici à la fin, comme `mergeUndoGroup`. */
  async reunir<T>(faire: () => Promise<T>): Promise<T> {
    this.reunion = { faite: false };
    try {
      return await faire();
    } finally {
      this.reunion = null;
    }
  }

  private envoyer(message: object): void {
    this.canal.onMessageFromHost?.(JSON.stringify(message));
  }
}

function leve({ flags = 0 }: Message, drapeau: number): boolean {
  return (flags & drapeau) !== 0;
}

/** Le refus d’une requête entière. */
function refuser(code: CodeErreur, statusCode: number): object {
  const { message } = new ErreurHote(code);
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}
