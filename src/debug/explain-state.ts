import type { Category, Vendor } from '../catalogue/types.js';
import type { ConsentRecord } from '../record/types.js';

/**
 * Says why a vendor is in the state that it is in.
 *
 * @param gpc whether the visitor's browser sends Global Privacy Control
 */
export function explainState(
  { id, consentMode, loadedBy, revision = 1 }: Vendor,
  category: Category,
  record: ConsentRecord | undefined,
  gpc: boolean,
): string {
  const choice = record?.choices && Object.hasOwn(record.choices, id) ? record.choices[id] : undefined;
  const notes = [
    ...(consentMode === 'advanced' ? ['advanced consent mode: its scripts run in any case'] : []),
    ...(loadedBy ? [`loaded by "${loadedBy}"`] : []),
  ];
  const say = (...reasons: readonly string[]): string => [...reasons, ...notes].join('; ');
  if (category.essential) return say('essential: always on');
  if (choice?.category === category.id && choice.revision >= revision) {
    const date = record!.decidedAt.slice(0, 16).replace('T', ' ');
    return say(`${choice.granted ? 'yes' : 'no'}, as chosen; last choice ${date} UTC, ${record!.source}`);
  }
  const former =
    record &&
    (!choice
      ? 'new: no answer in the last choice'
      : choice.category === category.id
        ? `asked again: answered for revision ${choice.revision}, is ${revision} now`
        : `asked again: answered for the category "${choice.category}", is in "${category.id}" now`);
  const signal = gpc && category.gpc ? 'Global Privacy Control counts as a no' : undefined;
  const reasons = [signal, former].filter((reason) => reason !== undefined);
  return say(...(reasons.length ? reasons : ['not answered yet']));
}
