namespace Live.Slack.Tests.Payloads;

/// <summary>What Slack sends, in the shapes of its documentation.</summary>
internal static class Payload
{
    public const string CommandForm =
        "token=legacy&team_id=T0001&team_domain=gathering&channel_id=C2147&channel_name=hall-a&user_id=U2147&user_name=mei"
        + "&command=%2Fask&text=Why+is+a+%26amp%3B+b+%3C+c%3F&api_app_id=A123"
        + "&response_url=https%3A%2F%2Fhooks.slack.example%2Fcommands%2Fsecret&trigger_id=13345224609.738474920.8088930838d88f008e0";

    public const string Command = """
        {"token":"legacy","team_id":"T0001","team_domain":"gathering","channel_id":"C2147","channel_name":"hall-a",
         "user_id":"U2147","user_name":"mei","command":"/ask","text":"Why is a &amp; b?","api_app_id":"A123",
         "is_enterprise_install":"false","response_url":"https://hooks.slack.example/commands/secret","trigger_id":"13345.7384.8088"}
        """;

    public const string ButtonPressed = """
        {"type":"block_actions","user":{"id":"U2147","username":"mei","name":"mei","team_id":"T0001"},"api_app_id":"A123",
         "token":"legacy","container":{"type":"message","message_ts":"1732435200.000100","channel_id":"C2147","is_ephemeral":false},
         "trigger_id":"12321.4232.8088","team":{"id":"T0001","domain":"gathering"},"enterprise":null,"is_enterprise_install":false,
         "channel":{"id":"C2147","name":"hall-a"},
         "message":{"bot_id":"B1","type":"message","text":"Questions","user":"U0BOT","ts":"1732435200.000100","app_id":"A123",
           "blocks":[{"type":"section","block_id":"q1","text":{"type":"mrkdwn","text":"*Why*","verbatim":false}},
                     {"type":"sparkles","block_id":"q2","glitter":[1,2]}],"team":"T0001"},
         "state":{"values":{}},"response_url":"https://hooks.slack.example/actions/secret",
         "actions":[{"action_id":"upvote","block_id":"q1","text":{"type":"plain_text","text":"▲ 14","emoji":true},
           "value":"question-7","type":"button","action_ts":"1732435260.123456"}]}
        """;

    public const string Submitted = """
        {"type":"view_submission","team":{"id":"T0001","domain":"gathering"},"user":{"id":"U2147","username":"mei","name":"mei","team_id":"T0001"},
         "api_app_id":"A123","token":"legacy","trigger_id":"12466.8088.1234",
         "view":{"id":"VNHU13V36","team_id":"T0001","type":"modal","blocks":[],"private_metadata":"event-1","callback_id":"ask",
           "state":{"values":{
             "question":{"text":{"type":"plain_text_input","value":"Why is it flat?"}},
             "session":{"session":{"type":"external_select","selected_option":{"text":{"type":"plain_text","text":"Invited Talk 2","emoji":true},"value":"s2"}}},
             "how":{"how":{"type":"radio_buttons","selected_option":{"text":{"type":"mrkdwn","text":"*Anonymous*","verbatim":false},"value":"anonymous"}}},
             "more":{"more":{"type":"checkboxes","selected_options":[{"text":{"type":"plain_text","text":"Follow"},"value":"follow"}]}},
             "kind":{"kind":{"type":"static_select","selected_option":null}},
             "who":{"who":{"type":"users_select","selected_user":"U777"}},
             "when":{"when":{"type":"stardate_picker","selected":"47634.44"}}}},
           "hash":"156663117.cd33ad1f","title":{"type":"plain_text","text":"Ask","emoji":true},"clear_on_close":false,"notify_on_close":true,
           "close":null,"submit":{"type":"plain_text","text":"Send","emoji":true},"previous_view_id":null,"root_view_id":"VNHU13V36",
           "app_id":"A123","external_id":"","app_installed_team_id":"T0001","bot_id":"B1"},
         "response_urls":[],"is_enterprise_install":false,"enterprise":null}
        """;

    public const string Closed = """
        {"type":"view_closed","team":{"id":"T0001","domain":"gathering"},"user":{"id":"U2147","name":"mei","team_id":"T0001"},
         "api_app_id":"A123","token":"legacy","view":{"id":"VNHU13V36","type":"modal","callback_id":"ask","state":{"values":[]},"hash":"1.a"},
         "is_cleared":true}
        """;

    public const string MessageShortcut = """
        {"type":"message_action","token":"legacy","action_ts":"1732435300.1","team":{"id":"T0001","domain":"gathering"},
         "user":{"id":"U2147","username":"mei","name":"mei","team_id":"T0001"},"channel":{"id":"C2147","name":"hall-a"},
         "is_enterprise_install":false,"callback_id":"make_question","trigger_id":"13345.1.2",
         "response_url":"https://hooks.slack.example/app/secret","message_ts":"1732435200.000200",
         "message":{"client_msg_id":"abc","type":"message","text":"Does it hold for Adam?","user":"U0AUTHOR","ts":"1732435200.000200","team":"T0001"}}
        """;

    public const string GlobalShortcut = """
        {"type":"shortcut","token":"legacy","action_ts":"1732435300.1","team":{"id":"T0001","domain":"gathering"},
         "user":{"id":"U2147","username":"mei","team_id":"T0001"},"callback_id":"ask_anywhere","trigger_id":"944799105734.773906753841.38b5"}
        """;

    public const string Suggestion = """
        {"type":"block_suggestion","user":{"id":"U2147","name":"mei","team_id":"T0001"},"container":{"type":"view","view_id":"VNHU13V36"},
         "api_app_id":"A123","token":"legacy","action_id":"session","block_id":"session","value":"invi","team":{"id":"T0001","domain":"gathering"},
         "view":{"id":"VNHU13V36","type":"modal","callback_id":"ask","state":{"values":{}},"hash":"1.a"}}
        """;

    public const string Message = """
        {"type":"message","channel":"C2147","user":"U2147","text":"Why &lt;so&gt;?","ts":"1732435200.000100","event_ts":"1732435200.000100",
         "client_msg_id":"d6f2","team":"T0001","channel_type":"channel","thread_ts":"1732430000.000001",
         "blocks":[{"type":"rich_text","block_id":"x","elements":[{"type":"rich_text_section","elements":[]}]}]}
        """;

    public const string Mention = """
        {"type":"app_mention","user":"U2147","text":"<@U0BOT> why?","ts":"1732435200.000100","channel":"C2147","event_ts":"1732435200.000100"}
        """;

    public const string ReactionAdded = """
        {"type":"reaction_added","user":"U2147","reaction":"thumbsup","item_user":"U0BOT",
         "item":{"type":"message","channel":"C2147","ts":"1732435200.000100"},"event_ts":"1732435201.000100"}
        """;

    public const string ReactionRemoved = """
        {"type":"reaction_removed","user":"U2147","reaction":"thumbsup","item_user":"U0BOT",
         "item":{"type":"hologram","id":"H1"},"event_ts":"1732435202.000100"}
        """;

    public const string HomeOpened = """
        {"type":"app_home_opened","user":"U2147","channel":"D2147","event_ts":"1732435203.1","tab":"home",
         "view":{"id":"V1","team_id":"T0001","type":"home","blocks":[],"private_metadata":"","callback_id":"","hash":"1.b","state":{"values":[]}}}
        """;

    public const string NeverHeardOf = """{"type":"coffee_ready","event_ts":"1732435204.1","strength":11}""";

    /// <summary>An event in its delivery; without an id of its own it has one that every other event has not.</summary>
    public static string Callback(string slackEvent, string? eventId = null) => $$"""
        {"token":"legacy","team_id":"T0001","api_app_id":"A123","event":{{slackEvent}},"type":"event_callback","event_id":"{{eventId ?? NewEventId()}}",
         "event_time":1732435200,"authorizations":[{"team_id":"T0001","user_id":"U0BOT","is_bot":true}],"is_ext_shared_channel":false,"event_context":"4-x"}
        """;

    private static string NewEventId() => $"Ev{Guid.NewGuid():N}";
}
