package fr.carnet.platform.web;

import fr.carnet.platform.pages.Flash;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Puts kept text back into the inputs of its page, as typed, and says that nothing was sent. */
public class TextRestorer implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var kept = (KeptText) faces.getExternalContext().getRequestMap().get(KeptText.class.getName());
        if (kept == null) return;
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm && isOther(component, kept, faces)) return VisitResult.REJECT;
            if (component instanceof UIInput input && isTyped(input)) restore(input, faces);
            return VisitResult.ACCEPT;
        });
        // what is wrong with the text is said when it is sent
        for (var messages = faces.getMessages(); messages.hasNext(); messages.remove()) messages.next();
        CDI.current().select(Flash.class).get().sayHere("platform", "kept.message.info.restored");
    }

    /** A Faces form sends its own id along: another form of the same page was not the one that was sent. */
    private static boolean isOther(UIComponent form, KeptText kept, FacesContext faces) {
        return !kept.fields().containsKey(form.getClientId(faces));
    }

    private static boolean isTyped(UIInput input) {
        return !(input instanceof UIViewParameter) && !(input instanceof HtmlInputFile);
    }

    /** What cannot be converted stays as typed. */
    private static void restore(UIInput input, FacesContext faces) {
        input.decode(faces);
        input.validate(faces);
        if (input.isValid()) input.updateModel(faces);
    }
}
