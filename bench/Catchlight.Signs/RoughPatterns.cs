using System.Text.RegularExpressions;
using Catchlight.Conversations;

namespace Catchlight.Signs;

/// <summary>
/// What one would try first: twelve patterns, each message by itself. A conversation that has one of stage 5 or later is called sextortion, one that has two of an
/// earlier stage an early script. It is the baseline that the signs have to beat.
/// </summary>
internal static partial class RoughPatterns
{
    private static readonly Regex[] Early = [MoveApp(), Flattery(), AsksForPicture(), PromiseToDelete()];

    private static readonly Regex[] Late = [HasRecorded(), ProofOfReach(), ThreatToShare(), RuinLife(), PayDemand(), Deadline(), BlockThreat(), DontTell()];

    public static bool IsLate(string text) => Array.Exists(Late, pattern => pattern.IsMatch(text));

    public static bool IsSextortion(Conversation conversation) => conversation.Messages.Any(message => IsLate(message.Text));

    public static bool IsEarly(Conversation conversation) => !IsSextortion(conversation) && Early.Count(pattern => conversation.Messages.Any(message => pattern.IsMatch(message.Text))) >= 2;

    [GeneratedRegex(@"\b(add me|msg me|text me|message me|are you|are u) on (snap|insta|whatsapp|telegram|kik|discord|google)", RegexOptions.IgnoreCase)]
    private static partial Regex MoveApp();

    [GeneratedRegex(@"\b(u|you|ur|you're|youre) (are |r )?(so )?(cute|hot|sexy|pretty|beautiful|handsome|gorgeous)", RegexOptions.IgnoreCase)]
    private static partial Regex Flattery();

    [GeneratedRegex(@"\b(send|show)( me)?( a| ur| your| some)? (pic|pics|picture|photo|nude|nudes|one)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForPicture();

    [GeneratedRegex(@"\b(will|i'll|ill) (delete|erase) (it|them|this|the video)", RegexOptions.IgnoreCase)]
    private static partial Regex PromiseToDelete();

    [GeneratedRegex(@"\bi( have|'ve|ve)? (recorded|screenshotted|saved) (you|u|everything|it)", RegexOptions.IgnoreCase)]
    private static partial Regex HasRecorded();

    [GeneratedRegex(@"\b(have|got) (all )?(ur|your) (followers|friends|contacts|friend list)", RegexOptions.IgnoreCase)]
    private static partial Regex ProofOfReach();

    [GeneratedRegex(@"\b(send|post|share|leak|show) (it|this|them|ur|your)\b.{0,30}\b(everyone|friends|family|followers|contacts|school|everywhere|online|mom|mum)", RegexOptions.IgnoreCase)]
    private static partial Regex ThreatToShare();

    [GeneratedRegex(@"\b(ruin|destroy) (ur|your) life|\b(ur|your) life is over", RegexOptions.IgnoreCase)]
    private static partial Regex RuinLife();

    [GeneratedRegex(@"\b(pay|send)( me)? ([$£€]\s?\d+|\d+ ?(dollars|bucks|euro|pounds|usd|quid))|\bgift cards?\b|\bbitcoin\b|\bwestern union\b", RegexOptions.IgnoreCase)]
    private static partial Regex PayDemand();

    [GeneratedRegex(@"\b(u|you) (have|got) \d+ (min|mins|minutes|hours|hrs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\bif (u|you) block\b|\bdon'?t block me\b", RegexOptions.IgnoreCase)]
    private static partial Regex BlockThreat();

    [GeneratedRegex(@"\bdon'?t (u |you )?tell (anyone|ur|your|the police)", RegexOptions.IgnoreCase)]
    private static partial Regex DontTell();
}
