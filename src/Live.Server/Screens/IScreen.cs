using Live.Server.Screens.Views;

namespace Live.Server.Screens;

/// <summary>What the server says to a screen. Public, because SignalR implements it at run time.</summary>
public interface IScreen
{
    /// <summary>News for a chair's screen.</summary>
    Task Chair(ChairFrame frame);

    /// <summary>News for a projector.</summary>
    Task Stage(StageFrame frame);

    /// <summary>News for the organizers' desk.</summary>
    Task Desk(DeskFrame frame);

    /// <summary>News for an attendee's page.</summary>
    Task Attendee(AttendeeFrame frame);

    /// <summary>How Live is doing, for the organizers' desk.</summary>
    Task Health(HealthView health);
}
