"""Uses the index of a site: sorts and searches its table, follows a cell of its map, and reads it without scripts."""

from selenium.webdriver.common.by import By

from reader import browser, check, structure, wait


def countries(driver):
    """The countries of the table that can be seen, in their order."""
    return driver.execute_script(
        "return [...document.querySelectorAll('#table tbody tr')].filter(row => row.checkVisibility()).map(row => row.cells[0].textContent)")


def click(driver, selector):
    element = driver.find_element(By.CSS_SELECTOR, selector)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
    element.click()


def numbers(driver, kind):
    """The values of a column, from the top."""
    return driver.execute_script(
        "const index = document.querySelector(`th[data-kind=${arguments[0]}]`).cellIndex;"
        "return [...document.querySelectorAll('#table tbody tr')].map(row => Number(row.cells[index].dataset.value))", kind)


def check_site(index):
    driver = browser()
    driver.get(index)
    everything = countries(driver)
    check("the countries stand in the order of their names", everything == sorted(everything) and len(everything) > 1)

    click(driver, "th[data-kind=added] button")
    check("a number is sorted from the largest", numbers(driver, "added") == sorted(numbers(driver, "added"), reverse=True))
    check("which assistive technology is told", driver.find_element(
        By.CSS_SELECTOR, "th[data-kind=added]").get_attribute("aria-sort") == "descending")
    click(driver, "th[data-kind=added] button")
    check("a second time from the smallest", numbers(driver, "added") == sorted(numbers(driver, "added")))
    address = driver.current_url
    check("the address holds the order", "sort=added" in address)
    order = countries(driver)
    driver.get("about:blank")
    driver.get(address)
    check("and shows it again", countries(driver) == order)
    click(driver, "th[data-kind=country] button")
    check("names are sorted from A", countries(driver) == everything)

    field = driver.find_element(By.ID, "find")
    field.send_keys(everything[-1][:4].upper())
    check("searching leaves the country", wait(driver, lambda: countries(driver) == [everything[-1]]))
    check("in the map, too", driver.execute_script(
        "return [...document.querySelectorAll('.map tbody tr')].filter(row => !row.hidden).length") == 1)
    check("and says how many", driver.find_element(By.ID, "shown").text == f"1 of {len(everything)} countries")

    driver.get(index)
    click(driver, ".map td a[href*='#']")
    check("a cell of the map leads to the section on the country's page", wait(driver, lambda: driver.execute_script(
        "return location.hash.length > 1 && document.getElementById(location.hash.slice(1))?.tagName") in ("SECTION", "H3", "H4", "H2")))
    click(driver, "nav.up a")
    check("from where a link leads back", wait(driver, lambda: driver.current_url.startswith(index)))
    errors = [entry["message"] for entry in driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    check(f"the browser complains of nothing: {errors}", not errors)
    driver.quit()

    driver = browser(scripts=False)
    driver.get(index)
    check("without scripts every country is there", countries(driver) == everything)
    check("and no field that would not work", not driver.find_element(By.ID, "controls").is_displayed())
    driver.quit()
    structure(index)
