package fr.carnet.platform.pages;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.ResourceBundle;

/** Lets a page write {@code #{sharing['documents.title']}} whoever reads it: see {@link ForAnother}. */
public class ForAnotherWords extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof ResourceBundle words) || property == null) return null;
        var given = ForAnother.given();
        var text = given == null ? null : ForAnother.word(words, property.toString(), given);
        if (text != null) context.setPropertyResolved(base, property);
        return text;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // words are only read
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
