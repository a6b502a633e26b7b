import { wordList } from '../../../text/word-list.ts';

/** Abbreviations in capitals that nobody has to explain to a council or a school board. */
export const everydayAbbreviations: ReadonlySet<string> = new Set(
  wordList(`
    AOW APK AVG BHV BSN BTW BV CAO CBS CEO CV DNA EHBO EU EUR FAQ GGD GGZ GPS HBO HR HTML IBAN ICT ID IQ
    IT KVK MBO MKB NGO NL NOS NS NV OK OV PC PDF PR QR RTV SMS TV UK URL USA USB UWV VN VS VNG VWO HAVO
    VMBO WA WC WW WOZ ZZP XL XS XXS XXL SMART PM AED EK WK OM
  `),
);
