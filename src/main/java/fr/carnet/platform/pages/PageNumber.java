package fr.carnet.platform.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Number of a page of a list, as an address gives it: what is no such number is the first page. */
@FacesConverter("fr.carnet.PageNumber")
public class PageNumber implements Converter<Integer> {

    private static final int LAST = 10_000;

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String text) {
        return text != null && text.matches("\\d{1,5}") ? Math.max(1, Math.min(Integer.parseInt(text), LAST)) : 1;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer number) {
        return number.toString();
    }
}
