namespace Live;

/// <summary>A typed id: a string that cannot be taken for another kind of id.</summary>
/// <typeparam name="TSelf">The id itself.</typeparam>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The id as it is written in files, logs and addresses.</summary>
    string Value { get; }

    /// <summary>The id with this value.</summary>
    static abstract TSelf Of(string value);
}
