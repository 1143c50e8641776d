namespace Live.Server.Tests.Browser.Accessible;

/// <summary>Questions to a page that only a browser can answer. Each gives names of elements, so that a failure says where.</summary>
internal static class Looks
{
    private const string Name =
        """
        const name = (element) => `${element.tagName.toLowerCase()}${element.id && '#' + element.id}${[...element.classList].map((one) => '.' + one).join('')}`
          + ` “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
        """;

    /// <summary>What sticks out of the window or is cut off, where nobody can scroll to it; what is shortened with "…" on purpose, and links that only the focus brings in, are not counted.</summary>
    public const string Lost =
        "() => {" + Name +
        """
          const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
          const lost = [];
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (wide > 0) lost.push(`the page is ${wide} px wider than its window`);
          for (const element of document.querySelectorAll('body *')) {
            const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(element);
            if (!isSeen(element) || clipPath !== 'none' || !element.textContent.trim()) continue;
            if (overflowX === 'hidden' && textOverflow === 'clip' && element.scrollWidth > element.clientWidth + 2) lost.push(`${name(element)} is cut at its side`);
            if (overflowY === 'hidden' && webkitLineClamp === 'none' && element.scrollHeight > element.clientHeight + 4) lost.push(`${name(element)} is cut below`);
          }
          for (const element of document.querySelectorAll('body *')) {
            const { overflowY } = getComputedStyle(element);
            if (isSeen(element) && /auto|scroll/.test(overflowY) && element.clientHeight < 44 && element.scrollHeight > element.clientHeight + 4)
              lost.push(`${name(element)} has no room to scroll in`);
          }
          for (const control of document.querySelectorAll('button, a:not(.skip), input, textarea, select')) {
            if (!isSeen(control)) continue;
            control.scrollIntoView({ block: 'center', inline: 'center' });
            const { left, right, top, bottom, width } = control.getBoundingClientRect();
            if (width > 2 && (right < 1 || bottom < 1 || left > innerWidth - 1 || top > innerHeight - 1)) lost.push(`${name(control)} cannot be reached`);
          }
          return lost;
        }
        """;

    /// <summary>What is animated, or would be at the next change.</summary>
    public const string Moving =
        "() => {" + Name +
        """
          const long = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
          return [...document.querySelectorAll('body *')].filter((element) => {
            const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
            return (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
          }).map(name);
        }
        """;

    /// <summary>The focused element, when nothing around it shows that it is; shadows are not drawn in forced colours.</summary>
    public const string FocusWithoutRing =
        "() => {" + Name +
        """
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 ? null : name(element);
        }
        """;
}
