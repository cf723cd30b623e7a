using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Others;

/// <summary>A threat to hurt you.</summary>
internal sealed class ViolenceSign() : PhraseSign(
    "violence", SignGroup.OtherThreat, ScriptStage.Threat, 4,
    "meant or not, somebody should know; games and jest use some of these words, so vague ones are left out",
    "the split of kinds in the plan of content/; no count was found",
    new(Speaker.Other,
        "i ~1 will|going+to ~1 beat|hurt|stab|shoot|smash|batter you",
        "beat you up",
        "kick|smash your ~2 head|face|teeth|ass in",
        "i ~1 will|going+to make you ~1 suffer|pay+for+it",
        "? you are? going+to|gonna die",
        "watch your ~1 back",
        "i ~1 know where you live",
        "we|they know where you live",
        "i ~2 wait|waiting ~3 outside",
        "waiting for you ~1 outside|after",
        "? you will|gonna regret",
        "? your dead",
        "come|coming ~2 to? your house",
        "te voy a ~1 pegar|matar|golpear|reventar",
        "se donde vives",
        "? te vas a arrepentir"));
