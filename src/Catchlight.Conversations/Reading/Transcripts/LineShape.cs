namespace Catchlight.Conversations.Reading.Transcripts;

/// <summary>How the beginning of a message is written. It is the same all through one export, and that tells it from a date that somebody wrote.</summary>
/// <param name="IsBracketed">"[14/03/2026, 21:07:11] Anna: hi", as on iOS, instead of "14/03/2026, 21:07 - Anna: hi".</param>
/// <param name="TimeFirst">"[21:07, 14/03/2026] Anna: hi", as WhatsApp in a browser copies it.</param>
/// <param name="Separator">What stands between day, month and year.</param>
/// <param name="HasSeconds">Whether the time has seconds.</param>
/// <param name="YearFirst">Whether a year of four digits comes first.</param>
/// <param name="Ending">What ends it: ']', '-', ':' or ' '.</param>
internal readonly record struct LineShape(bool IsBracketed, bool TimeFirst, char Separator, bool HasSeconds, bool YearFirst, char Ending);
