namespace Live.Server.Screens.Views;

/// <summary>Somebody came in.</summary>
/// <param name="Token">The pass; the page keeps it and shows it to the hub.</param>
public sealed record JoinView(string Token);
