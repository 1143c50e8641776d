namespace Live.Server.Programmes;

/// <summary>Every code that a programme file's problems can have. They never change their meaning.</summary>
public static class ProblemCodes
{
    public const string FileEmpty = "file.empty";
    public const string FileTooLarge = "file.too-large";

    public const string YamlSyntax = "yaml.syntax";
    public const string YamlUnsupported = "yaml.unsupported";
    public const string YamlComment = "yaml.comment";

    public const string KeyUnknown = "key.unknown";
    public const string KeyMissing = "key.missing";
    public const string KeyTwice = "key.twice";
    public const string KeyConflict = "key.conflict";

    public const string ValueShape = "value.shape";
    public const string ValueEmpty = "value.empty";
    public const string ValueUnknown = "value.unknown";
    public const string ValueRange = "value.range";

    public const string IdMalformed = "id.malformed";
    public const string IdTwice = "id.twice";
    public const string IdCounted = "id.counted";

    public const string ZoneUnknown = "zone.unknown";
    public const string DateMalformed = "date.malformed";
    public const string TimeMalformed = "time.malformed";
    public const string TimeEnd = "time.end-before-start";
    public const string TimeSkipped = "time.skipped";
    public const string TimeTwice = "time.twice";
    public const string TimeAfterMidnight = "time.after-midnight";
    public const string DurationMalformed = "duration.malformed";

    public const string RoomUnknown = "room.unknown";
    public const string RoomMissing = "room.missing";
    public const string RoomOverlap = "room.overlap";
    public const string ChannelMalformed = "channel.malformed";
    public const string LinkMalformed = "link.malformed";

    public const string PersonMalformed = "person.malformed";
    public const string PersonUnknown = "person.unknown";
    public const string PersonUnlisted = "person.unlisted";

    public const string SessionsNone = "sessions.none";
    public const string SessionsTooMany = "sessions.too-many";
    public const string PosterMalformed = "poster.malformed";
    public const string PosterTwice = "poster.twice";
    public const string PosterShared = "poster.shared-number";

    public const string QuestionsTooLong = "questions.too-long";
}
