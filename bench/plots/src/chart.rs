//! One chart: lines over a few named places, on a linear or a logarithmic scale.

use std::error::Error;
use std::ops::Range;
use std::path::Path;

use plotters::coord::Shift;
use plotters::coord::ranged1d::{Ranged, ValueFormatter};
use plotters::prelude::{
    ChartBuilder, Circle, Color, DrawingArea, IntoDrawingArea, IntoFont, IntoLogRange, LineSeries,
    PathElement, RGBColor, SVGBackend, SeriesLabelPosition, WHITE,
};

const SIZE: (u32, u32) = (720, 400);

/// Told apart also by those who see no difference between red and green.
const COLORS: [RGBColor; 5] = [
    RGBColor(0, 90, 181),
    RGBColor(220, 50, 32),
    RGBColor(230, 160, 0),
    RGBColor(100, 100, 100),
    RGBColor(0, 150, 130),
];

/// The vertical axis.
#[derive(Clone, Copy)]
pub(crate) enum Scale {
    /// From 0 to 100.
    Linear,
    Logarithmic,
}

/// A line.
pub(crate) struct Series {
    pub(crate) name: &'static str,
    /// One for each place.
    pub(crate) values: Vec<f64>,
}

/// What is drawn.
pub(crate) struct Chart {
    pub(crate) title: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) scale: Scale,
    pub(crate) labels: Vec<&'static str>,
    pub(crate) series: Vec<Series>,
}

impl Chart {
    /// Writes it as SVG.
    pub(crate) fn draw(&self, file: &Path) -> Result<(), Box<dyn Error>> {
        let area = SVGBackend::new(file, SIZE).into_drawing_area();
        area.fill(&WHITE)?;
        match self.scale {
            Scale::Linear => self.draw_on(&area, 0.0..100.0)?,
            Scale::Logarithmic => {
                let values = || self.series.iter().flat_map(|series| &series.values);
                let least = values().copied().fold(f64::INFINITY, f64::min);
                let most = values().copied().fold(0.0, f64::max);
                self.draw_on(&area, (least / 2.0..most * 2.0).log_scale())?;
            }
        }
        area.present()?;
        Ok(())
    }

    fn draw_on<Y>(
        &self,
        area: &DrawingArea<SVGBackend<'_>, Shift>,
        heights: impl plotters::coord::ranged1d::AsRangedCoord<CoordDescType = Y, Value = f64>,
    ) -> Result<(), Box<dyn Error>>
    where
        Y: Ranged<ValueType = f64> + ValueFormatter<f64>,
    {
        // To the right of the last place stand the names of the lines.
        let places: Range<f64> = -0.3..self.labels.len() as f64 + 0.2;
        let mut chart = ChartBuilder::on(area)
            .caption(self.title, ("sans-serif", 18).into_font())
            .margin(10)
            .x_label_area_size(30)
            .y_label_area_size(60)
            .build_cartesian_2d(places, heights)?;
        let label = |place: &f64| {
            // Between two places there is no label.
            let is_one = (place - place.round()).abs() < 1e-6 && *place >= 0.0;
            let label = is_one.then(|| self.labels.get(place.round() as usize));
            label.flatten().unwrap_or(&"").to_string()
        };
        chart
            .configure_mesh()
            .disable_x_mesh()
            .x_labels(4 * self.labels.len())
            .x_label_formatter(&label)
            .y_desc(self.unit)
            .light_line_style(WHITE)
            .draw()?;
        for (series, color) in self.series.iter().zip(COLORS) {
            let points = || (0..).map(f64::from).zip(series.values.iter().copied());
            chart
                .draw_series(LineSeries::new(points(), color.stroke_width(2)))?
                .label(series.name)
                .legend(move |(x, y)| {
                    PathElement::new([(x, y), (x + 20, y)], color.stroke_width(2))
                });
            chart.draw_series(points().map(|point| Circle::new(point, 4, color.filled())))?;
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperRight)
            .background_style(WHITE.mix(0.8))
            .draw()?;
        Ok(())
    }
}
