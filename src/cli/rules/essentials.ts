import { knownVendor } from './known-vendor.js';
import { forEachVendor, shown } from './rule.js';

export const essentialReason = forEachVendor(
  {
    name: 'essential-reason',
    level: 'error',
    title: 'An essential vendor says why it is strictly necessary.',
    reason:
      'Without consent a site may keep only what is strictly necessary for a service that the visitor has asked for, and it has to say why that is so.',
    source:
      '§ 25(2) TDDDG; Art. 5(3) Directive 2002/58/EC; EDPB Cookie Banner Taskforce, report of 17 January 2023 (inaccurately classified essential cookies)',
  },
  ({ name, reason }, place, { essential }) => [
    !!essential &&
      !reason && {
        place,
        message: `nothing says why ${shown(name)} is strictly necessary`,
        fix: 'add "reason", for which service that the visitor has asked for; or move it to a category that is asked about',
      },
  ],
);

const consented: Readonly<Record<string, string>> = {
  statistics: 'measures',
  measurement: 'measures',
  marketing: 'advertises',
  advertising: 'advertises',
  'tag manager': 'is a tag manager',
};

export const essentialTracker = forEachVendor(
  {
    name: 'essential-tracker',
    level: 'error',
    title: 'No tracker and no tag manager is among the essentials.',
    reason: 'Measuring, advertising and loading tags are no services that a visitor asks for: they want consent.',
    source:
      'EDPB Cookie Banner Taskforce, report of 17 January 2023 (inaccurately classified essential cookies); VG Hannover, 19 March 2025, 10 A 5385/22 (Google Tag Manager)',
  },
  (vendor, place, { essential }) => {
    const known = essential && knownVendor(vendor);
    if (!known) return [];
    const isManager = /tag manager/i.test(known.name);
    const does = isManager ? 'is a tag manager' : consented[known.kind];
    return [
      !!does && {
        place,
        message: `${shown(vendor.name)} is known as ${known.name} by ${known.by}, which ${does}, and is among the essentials`,
        fix: 'move it to a category that is asked about',
      },
    ];
  },
);

export const essentialService = forEachVendor(
  {
    name: 'essential-service',
    level: 'warning',
    title: "What is embedded of others' is not among the essentials.",
    reason:
      'Captchas, chats, videos and maps of others are seldom strictly necessary: mostly there is a way without them.',
    source:
      'CNIL, deliberation SAN-2023-003 (reCAPTCHA); § 25(2) TDDDG; Art. 29 Working Party, opinion 04/2012 (WP 194)',
  },
  (vendor, place, { essential }) => {
    const known = essential && knownVendor(vendor);
    if (!known || consented[known.kind] || /tag manager/i.test(known.name)) return [];
    return [
      {
        place,
        message: `${shown(vendor.name)} is known as ${known.name} by ${known.by}, and mostly wants consent`,
        fix: 'move it to a category that is asked about',
      },
    ];
  },
);
