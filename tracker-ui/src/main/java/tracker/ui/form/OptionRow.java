package tracker.ui.form;

import com.vaadin.flow.dom.Element;

/** One option of a group with its label, large enough to tap. */
final class OptionRow {

    private OptionRow() {}

    /**
     * @param id unique on the page; links the label to the input
     * @param question the draft key of the group
     */
    static Element of(String id, String question, Element pressed, String words) {
        pressed.setAttribute("id", id).setAttribute(FormField.KEPT, question).setAttribute("value", words);
        Element label = new Element("label").setAttribute("for", id).setText(words);
        Element row = new Element("div").appendChild(pressed, label);
        row.getClassList().add("option");
        return row;
    }
}
