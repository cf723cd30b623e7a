namespace Catchlight.Guidance.Routes;

/// <summary>What a route is for. The order is the order on a country's page.</summary>
public enum RouteKind
{
    /// <summary>Somebody is in danger now.</summary>
    Emergency,

    /// <summary>Thoughts of suicide or self-harm, or great distress.</summary>
    SuicideCrisis,

    /// <summary>The police, when it is not an emergency.</summary>
    Police,

    /// <summary>Those who protect children.</summary>
    ChildProtection,

    /// <summary>Getting a picture taken down, or kept from going up.</summary>
    ImageTakedown,

    /// <summary>Somebody to talk to and to advise.</summary>
    Helpline,

    /// <summary>Money lost, or an account taken over.</summary>
    Fraud,

    /// <summary>Bulk emails.</summary>
    EmailScam,

    /// <summary>A page to read.</summary>
    Guidance,
}
