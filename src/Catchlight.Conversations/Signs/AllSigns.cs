using Catchlight.Conversations.Signs.Bluffs;
using Catchlight.Conversations.Signs.Early;
using Catchlight.Conversations.Signs.Late;
using Catchlight.Conversations.Signs.Others;
using Catchlight.Conversations.Signs.Romance;

namespace Catchlight.Conversations.Signs;

/// <summary>Every sign. docs/signs.md lists them too, and a test holds the two together.</summary>
public static class AllSigns
{
    /// <summary>The signs: in the order of the script, then those of other kinds.</summary>
    public static IReadOnlyList<Sign> InOrder { get; } =
    [
        new StrangerContactSign(), new SharedContactsSign(),
        new FastFlatterySign(), new InterviewSign(),
        new MoveAppSign(), new NoLiveCheckSign(),
        new PictureFirstSign(), new TradePressureSign(), new AsksIntimateSign(), new AfterANoSign(), new PromiseToDeleteSign(),
        new HasRecordedSign(), new ProofOfReachSign(), new ChangeOfToneSign(), new TalkTurnsSign(), new QuickSwitchSign(),
        new ThreatToShareSign(), new RuinLifeSign(), new FalseAccusationSign(), new FakePictureSign(),
        new MoneyDemandSign(), new MoreImagesDemandSign(), new HagglingSign(),
        new CountdownSign(), new PunishesSilenceSign(), new ShowsItStartedSign(), new ForbidsTellingSign(),
        new MoreAfterPaymentSign(), new RecoveryOfferSign(),
        new ClaimsHackSign(), new ClaimsWebcamSign(), new OldPasswordSign(), new WillSendToContactsSign(), new CryptoRansomSign(), new HoursLeftSign(),
        new GreatLoveSign(), new FarAwaySign(), new SecrecySign(), new BlockedMoneySign(), new AsksLoanSign(), new InvestmentSign(), new InheritanceSign(),
        new ViolenceSign(), new FormerPartnerSign(), new HumiliationSign(),
        new GoadingSign(), new OwnCrisisSign(), new YoungSign(),
    ];
}
