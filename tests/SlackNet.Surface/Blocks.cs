namespace SlackNet.Blocks
{
    public abstract class Block
    {
        protected Block(string type) { }
        public string Type { get; }
        public string BlockId { get; set; }
    }

    public interface IBlockElement { string Type { get; } }
    public interface IActionElement : IBlockElement { string ActionId { get; set; } }
    public interface IInputBlockElement : IActionElement;
    public interface IContextElement { string Type { get; } }

    public abstract class BlockElement : IBlockElement
    {
        protected BlockElement(string type) { }
        public string Type { get; }
    }

    public abstract class ActionElement(string type) : BlockElement(type), IActionElement
    {
        public string ActionId { get; set; }
        public ConfirmationDialog Confirm { get; set; }
    }

    public abstract class TextObject
    {
        protected TextObject(string type) { }
        public string Type { get; set; }
        public string Text { get; set; }
        public static implicit operator TextObject(string text) => throw null;
    }

    public class PlainText : TextObject, IContextElement
    {
        public PlainText(string text = "") : base("plain_text") { }
        public bool Emoji { get; set; }
        public static implicit operator PlainText(string text) => throw null;
    }

    public class Markdown : TextObject, IContextElement
    {
        public Markdown(string markdown = "") : base("mrkdwn") { }
        public bool Verbatim { get; set; }
        public static implicit operator Markdown(string text) => throw null;
    }

    public class ActionsBlock() : Block("actions") { public IList<IActionElement> Elements { get; set; } }
    public class ContextBlock() : Block("context") { public IList<IContextElement> Elements { get; set; } }
    public class DividerBlock() : Block("divider");
    public class HeaderBlock() : Block("header") { public PlainText Text { get; set; } }
    public class ImageBlock() : Block("image") { public string ImageUrl { get; set; } public string AltText { get; set; } public PlainText Title { get; set; } }
    public class InputBlock() : Block("input") { public PlainText Label { get; set; } public IInputBlockElement Element { get; set; } public PlainText Hint { get; set; } public bool Optional { get; set; } public bool DispatchAction { get; set; } }
    public class SectionBlock() : Block("section") { public TextObject Text { get; set; } public IList<TextObject> Fields { get; set; } public BlockElement Accessory { get; set; } }

    public class Image() : BlockElement("image"), IContextElement { public string ImageUrl { get; set; } public string AltText { get; set; } }

    public class Button() : ActionElement("button") { public PlainText Text { get; set; } public string Url { get; set; } public string Value { get; set; } public ButtonStyle Style { get; set; } public string AccessibilityLabel { get; set; } }
    public enum ButtonStyle { Default, Primary, Danger }
    public class ConfirmationDialog { public PlainText Title { get; set; } public TextObject Text { get; set; } public PlainText Confirm { get; set; } public PlainText Deny { get; set; } public string Style { get; set; } }

    public class Option { public TextObject Text { get; set; } public string Value { get; set; } public PlainText Description { get; set; } }
    public class OptionGroup { public PlainText Label { get; set; } public IList<Option> Options { get; set; } }
    public class OverflowOption : Option { public string Url { get; set; } }

    public class CheckboxGroup() : ActionElement("checkboxes"), IInputBlockElement { public IList<Option> Options { get; set; } public IList<Option> InitialOptions { get; set; } public bool FocusOnLoad { get; set; } }
    public class RadioButtonGroup() : ActionElement("radio_buttons"), IInputBlockElement { public IList<Option> Options { get; set; } public Option InitialOption { get; set; } public bool FocusOnLoad { get; set; } }
    public class OverflowMenu() : ActionElement("overflow") { public IList<OverflowOption> Options { get; set; } }
    public abstract class SelectMenuBase(string type) : ActionElement(type), IInputBlockElement { public PlainText Placeholder { get; set; } public bool FocusOnLoad { get; set; } }
    public abstract class StaticSelectMenuBase(string type) : SelectMenuBase(type) { public IList<Option> Options { get; set; } public IList<OptionGroup> OptionGroups { get; set; } }
    public class StaticSelectMenu() : StaticSelectMenuBase("static_select") { public Option InitialOption { get; set; } }
    public abstract class ExternalSelectMenuBase(string type) : SelectMenuBase(type) { public int? MinQueryLength { get; set; } }
    public class ExternalSelectMenu() : ExternalSelectMenuBase("external_select") { public Option InitialOption { get; set; } }
    public class UserSelectMenu() : SelectMenuBase("users_select") { public string InitialUser { get; set; } }

    public abstract class TextInput(string type) : BlockElement(type), IInputBlockElement { public string ActionId { get; set; } public PlainText Placeholder { get; set; } public DispatchActionConfig DispatchActionConfig { get; set; } public bool FocusOnLoad { get; set; } }
    public class PlainTextInput() : TextInput("plain_text_input") { public string InitialValue { get; set; } public bool Multiline { get; set; } public int? MinLength { get; set; } public int? MaxLength { get; set; } }
    public class DispatchActionConfig { public IList<InteractionType> TriggerActionsOn { get; set; } }
    public enum InteractionType { OnEnterPressed, OnCharacterEntered }

    public class BlockAction { public string Type { get; set; } public string ActionId { get; set; } public string BlockId { get; set; } public string ActionTs { get; set; } }
    public class ButtonAction : BlockAction { public TextObject Text { get; set; } public string Value { get; set; } }
    public class CheckboxGroupAction : BlockAction { public IList<Option> SelectedOptions { get; set; } }
    public class ExternalSelectAction : BlockAction { public Option SelectedOption { get; set; } }
    public class OverflowAction : BlockAction { public Option SelectedOption { get; set; } }
    public class PlainTextInputAction : BlockAction { public string Value { get; set; } }
    public class RadioButtonGroupAction : BlockAction { public Option SelectedOption { get; set; } }
    public class StaticSelectAction : BlockAction { public Option SelectedOption { get; set; } }
    public class UserSelectAction : BlockAction { public string SelectedUser { get; set; } }

    public class CheckboxGroupValue : ElementValue { public IList<Option> SelectedOptions { get; set; } }
    public class ExternalSelectValue : ElementValue { public Option SelectedOption { get; set; } }
    public class PlainTextInputValue : ElementValue { public string Value { get; set; } }
    public class RadioButtonGroupValue : ElementValue { public Option SelectedOption { get; set; } }
    public class StaticSelectValue : ElementValue { public Option SelectedOption { get; set; } }
    public class UserSelectValue : ElementValue { public string SelectedUser { get; set; } }
}
