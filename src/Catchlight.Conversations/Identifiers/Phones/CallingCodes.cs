using System.Globalization;

namespace Catchlight.Conversations.Identifiers.Phones;

/// <summary>Which country a calling code is of (ITU E.164), how many digits its numbers have, and what is dialled before them at home.</summary>
internal static class CallingCodes
{
    // Code, country, fewest and most digits, and behind + the prefix at home. The lengths are those of mobile and fixed lines in the metadata of
    // libphonenumber 9.0.43 (Apache-2.0); the tests compare them. Where countries share a code, the largest stands for all.
    private const string Table =
        "1US10-10+1 7RU10-10+8 20EG8-10+0 27ZA5-9+0 30GR10-10 31NL9-11+0 32BE8-9+0 33FR9-9+0 34ES9-9 36HU8-9+06 39IT6-12 40RO6-9+0 41CH9-9+0 43AT4-13+0 44GB9-10+0 45DK8-8 46SE7-9+0 47NO8-8 48PL7-9 49DE5-15+0 51PE8-9+0 "
        + "52MX10-10 53CU6-10+0 54AR10-11+0 55BR10-11+0 56CL9-9 57CO8-10+0 58VE10-10+0 60MY8-10+0 61AU9-9+0 62ID7-12+0 63PH6-10+0 64NZ8-10+0 65SG8-8 66TH8-9+0 81JP9-10+0 82KR5-10+0 84VN9-10+0 86CN7-11+0 90TR10-10+0 "
        + "91IN10-10+0 92PK9-10+0 93AF9-9+0 94LK9-9+0 95MM6-10+0 98IR6-10+0 211SS9-9+0 212MA9-9+0 213DZ8-9+0 216TN8-8 218LY9-9+0 220GM7-9 221SN9-9 222MR8-8 223ML8-8 224GN8-9 225CI10-10 226BF8-8 227NE8-8 228TG8-8 "
        + "229BJ10-10 230MU7-8 231LR7-9+0 232SL8-8+0 233GH9-9+0 234NG10-10+0 235TD8-8 236CF8-8 237CM9-9 238CV7-7 239ST7-7 240GQ9-9 241GA7-8 242CG9-9 243CD7-10+0 244AO9-9 245GW9-9 246IO7-7 247AC5-5 248SC7-7 249SD9-9+0 "
        + "250RW8-9+0 251ET9-9+0 252SO6-9+0 253DJ8-8 254KE7-9+0 255TZ9-9+0 256UG9-9+0 257BI8-8 258MZ8-9 260ZM9-9+0 261MG9-9+0 262RE9-9+0 263ZW9-9+0 264NA8-9+0 265MW7-9+0 266LS8-8 267BW7-8 268SZ8-8 269KM7-7 290SH4-5 "
        + "291ER7-7+0 297AW7-7 298FO6-6 299GL6-6 350GI8-8 351PT9-9 352LU4-11 353IE7-10+0 354IS7-9 355AL8-9+0 356MT8-8 357CY8-8 358FI5-10+0 359BG6-9+0 370LT8-8+0 371LV8-8 372EE7-8 373MD8-8+0 374AM8-8+0 375BY9-9+80 "
        + "376AD6-9 377MC8-9+0 378SM8-10 380UA9-9+0 381RS7-12+0 382ME8-8+0 383XK8-12+0 385HR8-9+0 386SI8-8+0 387BA8-9+0 389MK8-8+0 420CZ9-9 421SK6-9+0 423LI7-9+0 500FK5-5 501BZ7-7 502GT8-8 503SV8-8 504HN8-8 505NI8-8 "
        + "506CR8-8 507PA7-8 508PM6-9+0 509HT8-8 590GP9-9+0 591BO8-8+0 592GY7-7 593EC8-9+0 594GF9-9+0 595PY7-9+0 596MQ9-9+0 597SR6-7 598UY8-8+0 599CW7-8 670TL7-8 672NF6-6 673BN7-7 674NR7-7 675PG7-8 676TO5-7 677SB5-7 "
        + "678VU5-7 679FJ7-7 680PW7-7 681WF6-6 682CK5-5 683NU4-7 685WS5-10 686KI5-8+0 687NC6-6 688TV5-7 689PF8-8 690TK4-7 691FM7-7 692MH7-7+1 850KP8-10+0 852HK8-8 853MO8-8 855KH8-9+0 856LA8-10+0 880BD6-10+0 886TW8-9+0 "
        + "960MV7-7 961LB7-8+0 962JO8-9+0 963SY8-9+0 964IQ8-10+0 965KW8-8 966SA9-9+0 967YE7-9+0 968OM8-8 970PS8-9+0 971AE8-9+0 972IL8-12+0 973BH8-8 974QA8-8 975BT7-8 976MN8-10+0 977NP8-10+0 992TJ9-9 993TM8-8+8 "
        + "994AZ9-9+0 995GE9-9+0 996KG9-9+0 998UZ9-9";

    private static readonly Dictionary<int, CallingCode> ByCode = Read();
    private static readonly Dictionary<string, CallingCode> ByCountry = ByCode.Values.ToDictionary(code => code.Country, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<CallingCode> All => ByCode.Values;

    /// <summary>The code that the digits of an international number begin with; null where they begin with none. No code begins with another.</summary>
    public static CallingCode? Of(ReadOnlySpan<char> digits)
    {
        var code = 0;
        for (var i = 0; i < Math.Min(3, digits.Length); i++)
        {
            code = code * 10 + digits[i] - '0';
            if (ByCode.TryGetValue(code, out var found))
                return found;
        }
        return null;
    }

    /// <summary>The code of a country, ISO 3166; null where it has none of its own here.</summary>
    public static CallingCode? OfCountry(string country) => ByCountry.GetValueOrDefault(country);

    private static Dictionary<int, CallingCode> Read() => Table.Split(' ').Select(Read).ToDictionary(code => code.Code);

    private static CallingCode Read(string entry)
    {
        var letters = entry.AsSpan().IndexOfAnyInRange('A', 'Z');
        var rest = entry[(letters + 2)..].Split('-', '+');
        return new CallingCode(Number(entry[..letters]), entry.Substring(letters, 2), Number(rest[0]), Number(rest[1]), rest.Length > 2 ? rest[2] : "");
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
