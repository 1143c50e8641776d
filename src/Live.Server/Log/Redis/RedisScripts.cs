namespace Live.Server.Log.Redis;

/// <summary>What Redis does in one step. A script runs alone, so each of these sees and leaves one whole log.</summary>
internal static class RedisScripts
{
    /// <summary>
    /// Appends a batch to the log of the expected epoch. Each entry carries the fingerprint of the one before it, so
    /// that a reader sees that two entries do not belong together although their positions do. What was added is
    /// published as one message, because a message costs Redis and every reader more than an entry does.
    /// </summary>
    /// <remarks>
    /// KEYS: epoch, log, keys. ARGV: expected epoch, channel, then key, fingerprint and body of each draft.
    /// Returns the epoch found, and when it is the expected one, position and 1 or 0 (added or found) of each draft.
    /// </remarks>
    public const string Append = """
        local epoch = redis.call('GET', KEYS[1])
        local answer = {epoch}
        if epoch ~= ARGV[1] then return answer end
        local position, before, heard = 0, '-', {}
        local last = redis.call('XREVRANGE', KEYS[2], '+', '-', 'COUNT', 1)[1]
        if last then
          position = tonumber(string.match(last[1], '^%d+'))
          before = last[2][4]
        end
        for i = 3, #ARGV, 3 do
          local known = redis.call('HGET', KEYS[3], ARGV[i])
          if known then
            answer[#answer + 1] = tonumber(known)
            answer[#answer + 1] = 0
          else
            position = position + 1
            if #heard == 0 then heard[1] = epoch .. ' ' .. position .. ' ' .. before end
            local entry = '{"position":' .. position .. ',' .. ARGV[i + 2]
            redis.call('XADD', KEYS[2], position .. '-0', 'e', entry, 'f', ARGV[i + 1], 'b', before)
            redis.call('HSET', KEYS[3], ARGV[i], position)
            heard[#heard + 1] = ARGV[i + 1] .. ' ' .. entry
            before = ARGV[i + 1]
            answer[#answer + 1] = position
            answer[#answer + 1] = 1
          end
        end
        if #heard > 0 then redis.call('PUBLISH', ARGV[2], table.concat(heard, '\n')) end
        return answer
        """;

    /// <summary>
    /// Looks at the log from a position on: which log it is, where it ends, whether the entry there is the known one,
    /// and what follows. A log that has no epoch yet gets one.
    /// </summary>
    /// <remarks>
    /// KEYS: epoch, log. ARGV: an epoch for a new log, the position, at most so many entries.
    /// Returns the epoch, the last position, the fingerprint at the position ('' when there is no such entry), then
    /// position, fingerprint, fingerprint before and line of each entry that follows.
    /// </remarks>
    public const string Look = """
        local epoch = redis.call('GET', KEYS[1])
        if not epoch then
          epoch = ARGV[1]
          redis.call('SET', KEYS[1], epoch)
        end
        local after, most = tonumber(ARGV[2]), tonumber(ARGV[3])
        local answer = {epoch, redis.call('XLEN', KEYS[2]), ''}
        if after > 0 then
          local known = redis.call('XRANGE', KEYS[2], ARGV[2] .. '-0', ARGV[2] .. '-0')[1]
          if known then answer[3] = known[2][4] end
        end
        if most > 0 then
          for _, row in ipairs(redis.call('XRANGE', KEYS[2], (after + 1) .. '-0', '+', 'COUNT', most)) do
            answer[#answer + 1] = tonumber(string.match(row[1], '^%d+'))
            answer[#answer + 1] = row[2][4]
            answer[#answer + 1] = row[2][6]
            answer[#answer + 1] = row[2][2]
          end
        end
        return answer
        """;

    /// <summary>Takes the lease when it is free, renews it when it is this node's.</summary>
    /// <remarks>
    /// KEYS: lease, fence. ARGV: the node, how many milliseconds it lasts. Returns the fencing number, or 0 when another
    /// node holds it.
    /// </remarks>
    public const string TakeLease = """
        local holder = redis.call('GET', KEYS[1])
        if holder == ARGV[1] then
          redis.call('PEXPIRE', KEYS[1], ARGV[2])
          return {redis.call('GET', KEYS[2])}
        end
        if holder then return {'0'} end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        redis.call('INCR', KEYS[2])
        return {redis.call('GET', KEYS[2])}
        """;

    /// <summary>Lets the lease go, when it is this node's.</summary>
    /// <remarks>KEYS: lease. ARGV: the node. Returns an empty list.</remarks>
    public const string LetLeaseGo = """
        if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
        return {}
        """;

    /// <summary>Leaves a node's line for a while, takes away those whose time is over, and reads the others.</summary>
    /// <remarks>KEYS: nodes. ARGV: the node, its line, how many milliseconds it holds. Returns the lines of the other nodes.</remarks>
    public const string Say = """
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', now + ARGV[3]) .. ' ' .. ARGV[2])
        redis.call('PEXPIRE', KEYS[1], ARGV[3])
        local answer = {}
        local all = redis.call('HGETALL', KEYS[1])
        for i = 1, #all, 2 do
          local till, line = string.match(all[i + 1], '^(%d+) (.*)$')
          if tonumber(till) < now then
            redis.call('HDEL', KEYS[1], all[i])
          elseif all[i] ~= ARGV[1] then
            answer[#answer + 1] = line
          end
        end
        return answer
        """;

    /// <summary>Takes a node's line away.</summary>
    /// <remarks>KEYS: nodes. ARGV: the node. Returns an empty list.</remarks>
    public const string Leave = """
        redis.call('HDEL', KEYS[1], ARGV[1])
        return {}
        """;

    /// <summary>Removes a gathering for good.</summary>
    /// <remarks>KEYS: everything that it has. Returns an empty list.</remarks>
    public const string Forget = """
        redis.call('DEL', unpack(KEYS))
        return {}
        """;
}
