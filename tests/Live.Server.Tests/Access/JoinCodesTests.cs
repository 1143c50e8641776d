using Live.Server.Access;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Access;

public sealed class JoinCodesTests
{
    private const string Day = "sample-day";

    // It stands still unless it is put forward: the edges of a period are exact.
    private readonly GatheringClock clock = new(ADay.At("10:00"), speed: 0);
    private readonly JoinCodes codes = new(Secret.FromText("the secret of this deployment"));

    [Fact]
    public void The_code_of_the_room_changes_every_three_minutes_and_works_for_three_more()
    {
        var (code, until) = codes.InTheRoom(Day, clock.GetUtcNow());
        Assert.InRange(until - clock.GetUtcNow(), TimeSpan.FromTicks(1), JoinCodes.Period);
        clock.PutForwardTo(until.AddTicks(-1));
        Assert.Equal((code, until), codes.InTheRoom(Day, clock.GetUtcNow()));

        clock.PutForwardTo(until);
        var (next, nextUntil) = codes.InTheRoom(Day, clock.GetUtcNow());
        Assert.NotEqual(code, next);
        Assert.Equal(until + JoinCodes.Period, nextUntil);
        Assert.Equal(PassKind.InTheRoom, Read(code));
        Assert.Equal(PassKind.InTheRoom, Read(next));

        clock.PutForwardTo(nextUntil.AddTicks(-1));
        Assert.Equal(PassKind.InTheRoom, Read(code));
        clock.PutForwardTo(nextUntil);
        Assert.Null(Read(code));
        Assert.Equal(PassKind.InTheRoom, Read(next));
    }

    [Fact]
    public void A_code_of_the_future_does_not_work_yet()
    {
        var (_, until) = codes.InTheRoom(Day, clock.GetUtcNow());
        Assert.Null(Read(codes.InTheRoom(Day, until).Code));
    }

    [Fact]
    public void The_code_for_people_from_afar_stays()
    {
        var code = codes.Remote(Day);
        Assert.Equal(PassKind.Remote, Read(code));
        clock.PutForwardTo(clock.GetUtcNow().AddDays(5));
        Assert.Equal(PassKind.Remote, Read(code));
    }

    [Fact]
    public void However_it_is_typed_it_is_the_same_code()
    {
        // Over many periods, so that letters that look alike come up in it.
        for (var period = 0; period < 60; period++, clock.PutForwardTo(clock.GetUtcNow() + JoinCodes.Period))
        {
            var (code, _) = codes.InTheRoom(Day, clock.GetUtcNow());
            foreach (var typed in new[]
            {
                JoinCodes.Typed(code), code.ToLowerInvariant(), $"  {code[..3]} {code[3..]}\n", $"{code[..2]}–{code[2..]}",
                code.Replace('0', 'o').Replace('1', 'l'), code.Replace('0', 'O').Replace('1', 'I'),
            })
                Assert.Equal((typed, PassKind.InTheRoom), (typed, Read(typed)));
        }
    }

    [Fact]
    public void A_code_changed_in_any_letter_is_none()
    {
        var (code, _) = codes.InTheRoom(Day, clock.GetUtcNow());
        for (var at = 0; at < code.Length; at++)
        {
            foreach (var other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".Where(other => other != code[at]))
                Assert.Null(Read(code[..at] + other + code[(at + 1)..]));
        }
    }

    [Fact]
    public void What_is_no_code_is_none()
    {
        var (code, _) = codes.InTheRoom(Day, clock.GetUtcNow());
        foreach (var typed in new[] { "", "-", code[1..], code + "A", code + code, new string('A', 100_000), "\0\uD800", "😀😀😀😀😀😀😀😀" })
            Assert.Null(Read(typed));
    }

    [Fact]
    public void A_code_of_another_gathering_or_of_another_deployment_is_none()
    {
        Assert.Null(codes.Read(codes.Remote(Day), "other-day", clock.GetUtcNow()));
        Assert.Null(codes.Read(codes.InTheRoom(Day, clock.GetUtcNow()).Code, "other-day", clock.GetUtcNow()));
        Assert.Null(Read(new JoinCodes(Secret.FromText("the secret of another one")).Remote(Day)));
    }

    private PassKind? Read(string typed) => codes.Read(typed, Day, clock.GetUtcNow());
}
