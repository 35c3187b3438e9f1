package fr.carnet.platform.pages;

import fr.carnet.platform.Refusal;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Optional;

/** A refusal that a page did not catch becomes the error page of its status; anything else is a fault of ours. */
public class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var refusal = refusal(events.next());
            if (refusal.isEmpty()) continue;
            events.remove();
            answer(refusal.get());
        }
        getWrapped().handle();
    }

    private static void answer(Refusal refusal) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().getRequestMap().put(ErrorPages.REFUSED, refusal.code());
            faces.getExternalContext().responseSendError(refusal.code().status(), null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static Optional<Refusal> refusal(ExceptionQueuedEvent event) {
        for (Throwable cause = event.getContext().getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return Optional.of(refusal);
        }
        return Optional.empty();
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
