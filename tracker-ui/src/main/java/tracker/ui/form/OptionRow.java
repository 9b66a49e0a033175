package tracker.ui.form;

import com.vaadin.flow.dom.Element;

/** One option of a group: what is pressed and its words, wide enough for a thumb. */
final class OptionRow {

    private OptionRow() {}

    /**
     * @param id unique on the page; ties the words to what is pressed
     * @param question the name under which the browser keeps what is pressed
     */
    static Element of(String id, String question, Element pressed, String words) {
        pressed.setAttribute("id", id).setAttribute(FormField.KEPT, question).setAttribute("value", words);
        Element label = new Element("label").setAttribute("for", id).setText(words);
        Element row = new Element("div").appendChild(pressed, label);
        row.getClassList().add("option");
        return row;
    }
}
